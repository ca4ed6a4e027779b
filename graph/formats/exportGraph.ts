/** From a store, or from rows at hand, to the files of an export: asks, surveys, and lets the format write. */
import { listSome } from '../answers/words';
import { GraphError, limits, nameInSentence } from '../model';
import type {
  DatasetInfo,
  DatasetSummary,
  ExportRow,
  ExportSelection,
  GraphFilter,
  GraphStore,
} from '../store/types';
import { exportName } from './exportName';
import { surveyRows, type Survey } from './survey';
import type { ExportFile, ExportInfo, Format, PictureMaker } from './types';

export interface ExportRequest {
  format: Format;
  selection: ExportSelection;
  filter: GraphFilter;
  /** When, for the file's name and inside it. */
  date: Date;
  /** For formats that show a picture; without it they have none. */
  draw?: PictureMaker;
}

export interface GraphExport {
  /** Dated, without ending: each file's own ending follows it, or `.zip` where there are several. */
  name: string;
  format: Format;
  files: ExportFile[];
  survey: Survey;
  info: ExportInfo;
}

const infoOf = ({ name, title, license, url }: DatasetSummary): DatasetInfo => ({
  name,
  ...(title === null ? {} : { title }),
  ...(license === null ? {} : { license }),
  ...(url === null ? {} : { url }),
});

/** Data sets that are named in a title; the rest is counted. */
const namedSets = 3;

const setName = ({ title, name }: Pick<DatasetSummary, 'title' | 'name'>): string => `“${title ?? name}”`;

/** Everything, by what it is: a file that is found again in a year should say so. */
function wholeGraph(sets: readonly DatasetSummary[]): string {
  const [only] = sets;
  if (only === undefined) return 'everything';
  if (sets.length === 1) return `everything of the data set ${setName(only)}`;
  return `everything of ${sets.length} data sets: ${listSome(sets.slice(0, namedSets).map(setName), sets.length)}`;
}

async function wordsFor(
  store: GraphStore,
  selection: ExportSelection,
  sets: readonly DatasetSummary[],
): Promise<string> {
  switch (selection.what) {
    case 'everything':
      return wholeGraph(sets.filter(({ state }) => state === 'complete'));
    case 'dataset': {
      const set = sets.find(({ name }) => name === selection.dataset);
      return `the data set ${setName(set ?? { title: null, name: selection.dataset })}`;
    }
    case 'ids':
      return `${selection.ids.length} chosen concepts and what is said among them`;
    case 'around': {
      const [node] = await store.nodes([selection.id]);
      if (node === undefined)
        throw new GraphError('not_found', `There is no concept with the id “${selection.id}”.`);
      return `${nameInSentence(node)} and what is up to ${selection.depth} ${selection.depth === 1 ? 'step' : 'steps'} away`;
    }
  }
}

/** What the file's name says of it. */
async function shortName(store: GraphStore, selection: ExportSelection): Promise<string> {
  if (selection.what === 'dataset') return selection.dataset;
  if (selection.what === 'ids') return 'view';
  return selection.what === 'around'
    ? ((await store.nodes([selection.id]))[0]?.name ?? selection.id)
    : 'graph';
}

async function lensWords(
  store: GraphStore,
  { riskGroups, riskGroupMatch }: GraphFilter,
): Promise<string | null> {
  if (riskGroups.length === 0) return null;
  const nodes = await store.nodes(riskGroups);
  const names = nodes.map(nameInSentence).join(', ');
  return `only what is said about ${riskGroupMatch === 'all' && nodes.length > 1 ? 'each of ' : ''}${names}`;
}

/** Which claims a filter lets through, in words. */
export const filterWords = (unchecked: boolean): string =>
  unchecked
    ? 'all claims, those found by a program and checked by nobody included'
    : 'claims found by a program and checked by nobody are left out';

/**
 * Prepares an export: nothing is written until the files are read. The rows are read once now, for the survey, and
 * again for each file.
 * @throws GraphError `bad_input` where the format cannot be written, and as the store does
 */
export async function exportGraph(store: GraphStore, request: ExportRequest): Promise<GraphExport> {
  const { format, selection, filter, date, draw } = request;
  const rows = () => store.exportRows(selection, filter);
  const summaries = await store.datasets();
  const [what, short, lens] = await Promise.all([
    wordsFor(store, selection, summaries),
    shortName(store, selection),
    lensWords(store, filter),
  ]);
  const about = { what, date: date.toISOString().slice(0, 10), filter: filterWords(filter.unchecked), lens };
  const centre = selection.what === 'around' ? selection.id : null;
  const picture = draw === undefined ? undefined : (survey: Survey) => drawn(survey, rows, centre, draw);
  const info = { ...about, datasets: summaries.map(infoOf) };
  return exportRows(rows, info, format, exportName(short, date), picture);
}

/** The picture, or why there is none. */
async function drawn(
  { nodes }: Survey,
  rows: () => AsyncIterable<ExportRow>,
  centre: string | null,
  draw: PictureMaker,
): Promise<Pick<ExportInfo, 'picture' | 'noPicture'>> {
  const picture = nodes <= limits.exportPicture ? await draw(rows(), centre) : null;
  if (picture !== null) return { picture };
  return {
    noPicture: `There is no picture: it would be a tangle. Parts of up to ${limits.exportPicture} concepts and ${limits.exportPictureLines} lines are drawn.`,
  };
}

/**
 * The same from rows at hand, such as a graph that is only looked at.
 * @param rows gives all rows, nodes first, each time it is called
 * @param picture asked for a picture where the format shows one and none is there
 */
export async function exportRows(
  rows: () => AsyncIterable<ExportRow>,
  info: ExportInfo,
  format: Format,
  name: string,
  picture?: (survey: Survey) => Promise<Pick<ExportInfo, 'picture' | 'noPicture'>>,
): Promise<GraphExport> {
  if (format.write === undefined)
    throw new GraphError('bad_input', `${format.label} can be read but not written.`);
  const survey = await surveyRows(rows());
  const wanted = format.showsPicture === true && picture !== undefined;
  const told = {
    ...info,
    ...(wanted ? await picture(survey) : {}),
    datasets: info.datasets.filter((dataset) => survey.datasets.includes(dataset.name)),
  };
  return { name, format, survey, info: told, files: format.write({ rows, info: told, survey }) };
}
