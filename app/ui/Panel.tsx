'use client';
/**
 * A panel that opens from a button: beside the picture on a wide screen, a sheet from below on a phone. It is not
 * modal, so the page behind stays readable; Escape closes it, and whoever opened it gives the focus back.
 */
import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { text } from '../messages/en';
import { IconButton } from './Button';

/**
 * On a wide screen: under the head and the line below it, whose choice of parts stays in reach; the same with more
 * room for forms and tables; over the picture; or large.
 */
const places = {
  button: 'md:top-full md:right-4 md:mt-13 md:max-h-[calc(100dvh-8.25rem)] md:w-88',
  form: 'md:top-full md:right-4 md:mt-13 md:max-h-[calc(100dvh-8.25rem)] md:w-108',
  picture: 'md:top-3 md:right-3 md:max-h-[calc(100%-1.5rem)] md:w-88',
  large: 'md:top-full md:right-4 md:mt-2 md:max-h-[calc(100dvh-10rem)] md:w-[min(64rem,calc(100vw-2rem))]',
} as const;

export function Panel({
  heading,
  onClose,
  place = 'button',
  takesFocus = false,
  children,
}: {
  heading: string;
  onClose: () => void;
  place?: keyof typeof places;
  /** Whether it takes the focus wherever that is: for what a key opened. */
  takesFocus?: boolean;
  children: ReactNode;
}) {
  const id = useId();
  const headingRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A panel takes a moment to load: whoever has tabbed on meanwhile is left where they are.
    const waiting = document.activeElement;
    if (takesFocus || waiting === document.body || waiting?.getAttribute('aria-expanded') === 'true')
      headingRef.current?.focus();
  }, [takesFocus]);
  return (
    <section
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        }
      }}
      className={`arrives fixed inset-x-0 bottom-0 z-30 flex max-h-[75dvh] flex-col rounded-t-xl border border-line bg-panel shadow-2xl md:absolute md:inset-x-auto md:bottom-auto md:rounded-xl md:shadow-xl ${places[place]}`}
    >
      <header className="flex items-center justify-between gap-2 border-b border-line px-4 py-2">
        <h2 id={id} ref={headingRef} tabIndex={-1} className="text-sm font-semibold outline-none">
          {heading}
        </h2>
        <IconButton label={text.close} onClick={onClose}>
          <X aria-hidden size={18} />
        </IconButton>
      </header>
      <div className="overflow-y-auto p-4">{children}</div>
    </section>
  );
}
