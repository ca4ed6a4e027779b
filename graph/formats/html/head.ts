/** The head of a page that is one file: its policy lets nothing load or run but its own style sheet and pictures. */
import { Markup, markup } from './markup';
import { style, styleHash } from './style';

/**
 * @param served whether a server of ours gives it, which then gives its icon too
 */
export function head(title: string, served = false): Markup {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    served ? "img-src data: 'self'" : 'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Etiograph">
<title>${title}</title>
${served ? markup`<link rel="icon" href="../icon.svg" type="image/svg+xml">\n` : null}<style>${new Markup(style)}</style>
</head>
`;
}
