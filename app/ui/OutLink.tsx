/** A link that leaves the site. Anything but http(s) becomes plain text: addresses in a graph are a stranger's. */
import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';

export function isWebAddress(url: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(url).protocol);
  } catch {
    return false;
  }
}

export function OutLink({ href, children }: { href: string | null; children: ReactNode }) {
  if (href === null || !isWebAddress(href)) return <>{children}</>;
  return (
    <a
      href={href}
      rel="noreferrer noopener"
      target="_blank"
      className="text-accent underline underline-offset-2"
    >
      {children}
      <ExternalLink aria-hidden size={12} className="ml-0.5 inline align-baseline" />
      <span className="sr-only"> (opens in a new tab)</span>
    </a>
  );
}
