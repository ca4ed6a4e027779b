import { expect, it } from 'vitest';
import { mappingProblem } from '@/graph/formats/tables/mapping/givenMapping';
import { guessMapping } from '@/graph/formats/tables/mapping/guessMapping';
import { unreadTables } from './unreadTables';

const content = 'foo,bar,weight\nalcohol,dehydration,3\n';
const files = [new File([content], 'pairs.csv'), new File(['subject,object\na,b\n'], 'good.csv')];
const refusal = async () =>
  mappingProblem(await guessMapping({ text: content, name: 'pairs.csv' }), 'pairs.csv')?.message ?? '';

it('gives the table that a refusal is about, with its columns, and no other', async () => {
  const tables = await unreadTables(files, [], await refusal());
  expect(tables.map(({ file, columns }) => [file, columns.map(({ column }) => column)])).toEqual([
    ['pairs.csv', ['foo', 'bar', 'weight']],
  ]);
});

it('gives none where the refusal is about something else', async () => {
  expect(await unreadTables(files, [], 'The disk is full.')).toEqual([]);
});

it('gives none once its columns were said', async () => {
  const said = [
    {
      file: 'pairs.csv',
      columns: [
        { column: 'foo', as: 'subject' as const },
        { column: 'bar', as: 'object' as const },
      ],
    },
  ];
  expect(await unreadTables(files, said, await refusal())).toEqual([]);
});
