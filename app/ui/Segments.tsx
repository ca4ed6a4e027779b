/** A choice of one among a few, as buttons side by side: a radio group to keyboards and screen readers. */
import { useId, type ReactNode } from 'react';

export function Segments<T extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly { value: T; label: ReactNode }[];
  value: T;
  onChange: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset className="inline-flex rounded-lg border border-line bg-sunken p-0.5">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="inline-flex min-h-8 items-center rounded-md border border-transparent px-2 text-sm sm:px-2.5 font-medium text-soft transition-colors hover:text-ink has-checked:border-strong has-checked:bg-panel has-checked:text-ink has-focus-visible:outline-3 has-focus-visible:outline-(--ring) pointer-coarse:min-h-11"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className="sr-only"
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
