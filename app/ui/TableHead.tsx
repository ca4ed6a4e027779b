/** The head of a small table: headings of its columns, quiet and one line high. */

interface TableHeadProps {
  headings: readonly string[];
  /** Whether the last column holds numbers, which stand to the right. */
  numbersLast?: boolean;
  /** More room between the lines, where rows have it too. */
  roomy?: boolean;
}

export function TableHead({ headings, numbersLast = false, roomy = false }: TableHeadProps) {
  return (
    <thead>
      <tr className="border-b border-line text-left text-xs text-soft">
        {headings.map((heading, at) => {
          const isLast = at === headings.length - 1;
          const place = isLast ? (numbersLast ? 'text-right' : '') : 'pr-2';
          return (
            <th key={heading} scope="col" className={`${roomy ? 'py-1.5' : 'py-1'} ${place} font-medium`}>
              {heading}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
