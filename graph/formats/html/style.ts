/** The page's only style sheet: light and dark, on a phone, in print. Its hash stands in the page's policy. */
export const style = `
:root{color-scheme:light dark;--ground:#f8fafc;--panel:#fff;--ink:#0f172a;--soft:#475569;--line:#cbd5e1;--accent:#005a8f;--warn:#b3261e;--care:#b45309}
@media screen and (prefers-color-scheme:dark){:root{--ground:#0b1220;--panel:#111b2e;--ink:#e2e8f0;--soft:#a8b5c8;--line:#334560;--accent:#8fd0f5;--warn:#ff8a80;--care:#e6a23c}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:52rem;padding:1.5rem 1rem 3rem;font:1rem/1.55 Inter,system-ui,sans-serif;background:var(--ground);color:var(--ink);overflow-wrap:anywhere;-webkit-text-size-adjust:100%}
h1{font-size:1.75rem;line-height:1.2;margin:.25rem 0 .75rem;text-wrap:balance}
h2{font-size:1.25rem;margin:2.25rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--line)}
h3{font-size:1rem;margin:1.5rem 0 .5rem}
p{margin:.5rem 0}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:3px solid currentColor;outline-offset:2px}
:target{background:var(--panel);outline:2px solid var(--accent);outline-offset:4px}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin:1rem 0;padding:0}
nav a{display:inline-block;padding:.4rem 0}
figure{margin:0}
.picture{overflow-x:auto;border:1px solid var(--line);border-radius:.5rem}
.picture img{display:block;width:100%;height:auto;min-width:40rem}
ul.rows,ol.rows{list-style:none;margin:0;padding:0}
.rows>li{margin:0 0 .6rem;padding:.7rem .9rem;background:var(--panel);border:1px solid var(--line);border-radius:.5rem}
.rows p{margin:.25rem 0}
.said{font-weight:600}
.said a{color:inherit;text-decoration-color:var(--soft)}
.small{font-size:.875em;color:var(--soft)}
.unchecked{color:var(--warn)}
blockquote{margin:.35rem 0;padding-left:.75rem;border-left:3px solid var(--line)}
ol.references{padding-left:2rem}
.references li{margin:.35rem 0}
.care{margin:1.5rem 0;padding:.25rem 1rem .75rem;border:2px solid var(--care);border-radius:.5rem;background:var(--panel)}
.care h2{margin:.5rem 0;padding:0;border:0}
ul.plain{margin:.5rem 0;padding-left:1.25rem}
.plain li{margin:.45rem 0}
li,dd,bdi{unicode-bidi:isolate}
@media print{body{max-width:none;padding:0;font-size:10pt;background:#fff}.picture{overflow:visible;border:0}.picture img{min-width:0;max-height:20cm;object-fit:contain}nav{display:none}.care,.plain li,.references li{break-inside:avoid}.rows>li{break-inside:avoid;padding:.35rem .5rem}a{color:inherit}h2,h3{break-after:avoid}body.handout{font-size:12pt}.handout h2{margin-top:1.25rem}}
`;

/** SHA-256 of the style sheet in base64: a page made over http has no way to work it out. A test holds it. */
export const styleHash = '8xlJJYcAsVoQGb6g44KsOoA+R5WPSCx0Fd04NdYDJp4=';
