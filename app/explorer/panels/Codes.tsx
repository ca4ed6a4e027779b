/** Codes in a row, each a link to the page that describes it where there is one. */
import { linkOut } from '@/graph/model';
import { OutLink } from '@/app/ui/OutLink';

export function Codes({ codes }: { codes: readonly string[] }) {
  return codes.map((code, index) => (
    <span key={code}>
      {index === 0 ? '' : ', '}
      <OutLink href={linkOut(code)}>{code}</OutLink>
    </span>
  ));
}
