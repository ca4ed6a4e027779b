/** Screens without the explorer: a graph that cannot be read, a page that is not there, a failure. */
import Link from 'next/link';
import type { ReactNode } from 'react';
import { plain } from '@/app/messages/plain';
import { ComeBack } from './ComeBack';

function Plain({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <main className="mx-auto grid min-h-dvh max-w-xl content-center gap-4 p-6">
      <p className="text-sm font-semibold text-soft">{plain.name}</p>
      <h1 className="text-3xl font-semibold tracking-tight">{heading}</h1>
      {children}
    </main>
  );
}

export function UnavailableScreen({ message }: { message: string }) {
  return (
    <Plain heading={plain.unavailable}>
      <p className="leading-relaxed break-words">{message}</p>
      <p className="text-soft">{plain.comesBack}</p>
      <ComeBack />
      <p>
        {/* A plain link: the page is made anew by the server. */}
        <a href="." className="text-accent underline underline-offset-3">
          {plain.retry}
        </a>
      </p>
    </Plain>
  );
}

export function NotFoundScreen() {
  return (
    <Plain heading={plain.notFound.heading}>
      <p>
        <Link href="/" className="text-accent underline underline-offset-3">
          {plain.notFound.back}
        </Link>
      </p>
    </Plain>
  );
}

export function FailedScreen({ retry }: { retry: () => void }) {
  return (
    <Plain heading={plain.unexpected}>
      <p>
        <button type="button" className="text-accent underline underline-offset-3" onClick={retry}>
          {plain.retry}
        </button>
      </p>
    </Plain>
  );
}
