/** A checkbox with its label and, where it helps, a count. The native control brings its own keyboard and forced colours. */
import type { ReactNode } from 'react';

export function Toggle({
  checked,
  onChange,
  children,
  count,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
  count?: number;
}) {
  return (
    <label className="flex min-h-8 items-center gap-2.5 rounded-md px-1 text-sm hover:bg-sunken pointer-coarse:min-h-11">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="size-4 shrink-0 accent-(--accent)"
      />
      <span className="flex min-w-0 flex-1 items-center gap-2">{children}</span>
      {count === undefined ? null : (
        <span className="text-soft tabular-nums">{count.toLocaleString('en')}</span>
      )}
    </label>
  );
}
