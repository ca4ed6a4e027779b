/** Smallest values for tests of hand-outs, to be overridden. */
import type { Evidence, GraphNode, Lens, Statement } from '../../model';
import { composeHandout } from './compose';
import type { Handout, HandoutInput } from './types';

export const concept = (id: string, name: string, more: Partial<GraphNode> = {}): GraphNode => ({
  id,
  kind: 'Condition',
  categories: ['biolink:Disease'],
  name,
  inSentence: name.toLowerCase(),
  synonyms: [],
  xrefs: [],
  datasets: ['made'],
  attributes: {},
  ...more,
});

export const evidence = (source: string, more: Partial<Evidence> = {}): Evidence => ({
  source: { id: source, title: `The book ${source}`, publisher: null, date: null, url: null },
  publications: [],
  knowledgeLevel: 'knowledge_assertion',
  agentType: 'manual_agent',
  ...more,
});

let made = 0;

/** @param source the letter of a book */
export function claim(
  [subject, relation, object]: readonly [string, string, string],
  source = 'a',
  more: Partial<Evidence> = {},
  rest: Partial<Statement> = {},
): Statement {
  made += 1;
  return {
    id: `s${made}`,
    dataset: 'made',
    subject,
    relation,
    object,
    negated: false,
    qualifiers: {},
    evidence: evidence(source, more),
    attributes: {},
    ...rest,
  };
}

export const cramps = concept('cramps', 'Leg cramps', { kind: 'Symptom', plural: true });
export const veins = concept('veins', 'Varicose veins', { plural: true });
export const gout = concept('gout', 'Gout', { plural: false });
export const rest = concept('rest', 'Rest', { kind: 'Treatment', plural: false });
export const doctor = concept('doctor', 'Seeing a doctor', { kind: 'Treatment', plural: false });
export const women = concept('women', 'Women', { kind: 'RiskGroup', plural: true });
export const pregnant = concept('pregnant', 'Pregnant women', { kind: 'RiskGroup', plural: true });
const all = [cramps, veins, gout, rest, doctor, women, pregnant];

/** The page of leg cramps, unless another concept or a view is asked for. */
export const page = (statements: readonly Statement[], more: Partial<HandoutInput> = {}): Handout =>
  composeHandout({
    about: { what: 'concept', centre: cramps },
    nodes: all,
    statements,
    datasets: [{ name: 'made', title: 'Made up', license: 'CC0-1.0' }],
    lens: null,
    date: '2026-03-01',
    ...more,
  });

export const lensOf = (members: Lens['members']): HandoutInput['lens'] => ({
  groups: [pregnant],
  lens: { groups: ['pregnant'], match: 'any', members, sentence: 'What the lens says.', cut: false },
});

/** Headings with their lines, as they are read. */
export const told = ({ sections }: Handout): Record<string, string[]> =>
  Object.fromEntries(sections.map(({ heading, lines }) => [heading, lines.map(({ text }) => text)]));
