/** How the columns of somebody's own table are read: one choice for each, guessed, with the reason beside it. */
import { adding } from '@/app/messages/adding';
import type { ImportReport } from '@/graph/formats/importFiles';
import { usesOf, type ColumnUse, type GivenMapping } from '@/graph/formats/tables/mapping/mapping';

const words = adding;

type Table = ImportReport['tables'][number];

/** What was chosen for columns, in the order of the choices. */
export type Chosen = readonly { file: string; column: string; as: ColumnUse }[];

/** A choice among those made before; the last one for a column counts. */
export const withChoice = (chosen: Chosen, choice: Chosen[number]): Chosen => [
  ...chosen.filter(({ file, column }) => file !== choice.file || column !== choice.column),
  choice,
];

/** The choices as an import takes them. */
export function mappingsOf(chosen: Chosen): GivenMapping[] {
  const files = [...new Set(chosen.map(({ file }) => file))];
  return files.map((file) => ({
    file,
    columns: chosen.filter((one) => one.file === file).map(({ column, as }) => ({ column, as })),
  }));
}

function OneTable({
  table,
  chosen,
  onChoose,
}: {
  table: Table;
  chosen: Chosen;
  onChoose: (column: string, as: ColumnUse) => void;
}) {
  const chosenFor = (column: string, guessed: ColumnUse) =>
    chosen.find((one) => one.file === table.file && one.column === column)?.as ?? guessed;
  return (
    <fieldset className="space-y-2">
      <legend className="text-sm font-medium wrap-anywhere">{words.table(table.file, table.role)}</legend>
      <ul className="space-y-1.5">
        {table.columns.map(({ column, as, why }) => (
          <li key={column}>
            <label className="grid grid-cols-[2fr_3fr] items-center gap-2 text-sm">
              <span className="min-w-0 wrap-anywhere">{column}</span>
              <select
                value={chosenFor(column, as)}
                title={why}
                onChange={(event) => {
                  const use = usesOf[table.role].find((one) => one === event.target.value);
                  if (use !== undefined) onChoose(column, use);
                }}
                className="h-9 w-full min-w-0 rounded-md border border-strong bg-panel px-2 pointer-coarse:h-11"
              >
                {usesOf[table.role].map((use) => (
                  <option key={use} value={use}>
                    {words.use(use)}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

export function MappingTables({
  tables,
  chosen,
  onChoose,
}: {
  tables: readonly Table[];
  chosen: Chosen;
  onChoose: (choice: Chosen[number]) => void;
}) {
  if (tables.length === 0) return null;
  return (
    <section aria-label={words.mapping} className="space-y-3 rounded-lg border border-line p-3">
      <p className="text-xs text-soft">{words.mappingHow}</p>
      {tables.map((table) => (
        <OneTable
          key={table.file}
          table={table}
          chosen={chosen}
          onChoose={(column, as) => onChoose({ file: table.file, column, as })}
        />
      ))}
    </section>
  );
}
