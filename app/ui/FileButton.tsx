/** A file input that looks like the other buttons. The native control keeps its keyboard and its name. */
import type { ReactNode } from 'react';

export function FileButton({
  label,
  icon,
  single = false,
  onFiles,
}: {
  label: string;
  icon: ReactNode;
  /** One file and no more. */
  single?: boolean;
  onFiles: (files: File[]) => void;
}) {
  return (
    <label className="inline-flex min-h-9 w-full items-center justify-center gap-1.5 rounded-md border border-strong bg-panel px-3 py-1.5 text-sm font-medium wrap-anywhere hover:border-strong has-focus-visible:outline-3 has-focus-visible:outline-(--ring) pointer-coarse:min-h-11">
      {icon}
      {label}
      <input
        type="file"
        multiple={!single}
        className="sr-only"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // Choosing the same file again is a change too.
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}
