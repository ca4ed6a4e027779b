/** Buttons, styled once. A button's target is 36 px high with a mouse and 44 px on touch. */
import type { ComponentProps, ReactNode } from 'react';

const base =
  'inline-flex items-center justify-center gap-1.5 rounded-md text-sm font-medium transition-colors ' +
  'min-h-9 pointer-coarse:min-h-11 pointer-coarse:min-w-11 disabled:opacity-50 disabled:cursor-default ' +
  'aria-pressed:bg-accent-ground aria-pressed:text-accent aria-expanded:bg-accent-ground aria-expanded:text-accent';

const looks = {
  quiet: 'px-2.5 text-soft hover:bg-sunken hover:text-ink active:bg-line',
  outlined: 'px-3 border border-line bg-panel text-ink hover:border-strong active:bg-sunken',
  solid: 'px-3.5 bg-accent text-on-accent hover:opacity-90 active:opacity-80',
} as const;

export interface ButtonProps extends ComponentProps<'button'> {
  look?: keyof typeof looks;
}

export function Button({ look = 'outlined', className = '', type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={`${base} ${looks[look]} ${className}`} {...rest} />;
}

/** A button that shows an icon alone; its label is spoken and shown as a tooltip. */
export function IconButton({
  label,
  children,
  className = '',
  ...rest
}: Omit<ButtonProps, 'aria-label' | 'title'> & { label: string; children: ReactNode }) {
  return (
    <Button
      look="quiet"
      aria-label={label}
      title={label}
      className={`min-w-9 px-1.5! pointer-coarse:min-w-11 ${className}`}
      {...rest}
    >
      {children}
    </Button>
  );
}
