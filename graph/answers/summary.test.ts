import { describe, expect, it } from 'vitest';
import { edgeId, limits, type Edge, type GraphNode } from '../model';
import { summarise, type SummaryCount, type SummarySentence } from './summary';

const names: Record<string, Partial<GraphNode>> = {
  cramps: { name: 'Leg cramps', inSentence: 'leg cramps' },
  veins: { name: 'Varicose veins', inSentence: 'varicose veins' },
  neuropathy: { inSentence: 'peripheral neuropathy' },
  sudden: { inSentence: 'sudden exercise without warming up' },
  harder: { inSentence: 'exercise that is harder than usual' },
  stockings: { inSentence: 'compression stockings' },
  surgery: { inSentence: 'surgery to remove the vein' },
  women: { inSentence: 'women' },
  older: { inSentence: 'older people' },
};

const node = (id: string): GraphNode => ({
  id,
  kind: 'Condition',
  categories: ['biolink:Disease'],
  name: id,
  synonyms: [],
  xrefs: [],
  datasets: [],
  attributes: {},
  ...names[id],
});

function edge(subject: string, relation: string, object: string, rest: Partial<Edge> = {}): Edge {
  const key = {
    subject,
    relation,
    object,
    negated: rest.negated ?? false,
    qualifiers: rest.qualifiers ?? {},
  };
  return {
    ...key,
    id: edgeId(key),
    statements: 1,
    sources: 1,
    sourceIds: ['infores:a'],
    weight: 0.8,
    commonness: null,
    context: null,
    treatmentLine: null,
    unchecked: 0,
    ...rest,
  };
}

const textOf = ({ parts }: SummarySentence): string => parts.map((part) => part.text).join('');

function say(centre: string, edges: readonly Edge[], counts: readonly SummaryCount[] = []): string[] {
  const nodes = new Map(
    edges.flatMap(({ subject, object }) => [subject, object]).map((id) => [id, node(id)]),
  );
  return summarise(node(centre), edges, nodes, counts).map(textOf);
}

const causes = (...ids: string[]): Edge[] => ids.map((id) => edge(id, 'CAUSES', 'cramps'));
const letters = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `cause ${String.fromCharCode(97 + at)}`);

describe('the short answer', () => {
  it('tells causes by how often, then the others', () => {
    expect(
      say('cramps', [
        edge('drugs', 'CAUSES', 'cramps'),
        edge('neuropathy', 'CAUSES', 'cramps', { commonness: 'common' }),
        edge('veins', 'CAUSES', 'cramps', { commonness: 'common', weight: 0.9 }),
        edge('sudden', 'CAUSES', 'cramps', { commonness: 'mostCommon' }),
        edge('harder', 'CAUSES', 'cramps', { commonness: 'mostCommon' }),
        edge('thirst', 'CAUSES', 'cramps', { commonness: 'occasional' }),
      ]),
    ).toEqual([
      'The most common cause of leg cramps is exercise that is harder than usual or sudden exercise without warming up.',
      'Common causes are varicose veins and peripheral neuropathy.',
      'An occasional cause is thirst.',
      'Another possible cause is drugs.',
    ]);
  });

  it('keeps the hedge where a source says no more than that it can', () => {
    expect(say('cramps', causes('diabetes'))).toEqual(['A possible cause of leg cramps is diabetes.']);
    expect(say('cramps', causes('diabetes', 'thirst'))).toEqual([
      'Possible causes of leg cramps are diabetes and thirst.',
    ]);
    expect(say('diabetes', causes('diabetes'))).toEqual(['Diabetes can cause leg cramps.']);
  });

  it('tells what is most common only under a condition in a sentence of its own', () => {
    const context = 'if there is no trigger';
    expect(
      say('cramps', [
        edge('sudden', 'CAUSES', 'cramps', { commonness: 'mostCommon' }),
        edge('disease', 'CAUSES', 'cramps', { commonness: 'mostCommon', context }),
      ]),
    ).toEqual([
      'The most common cause of leg cramps is sudden exercise without warming up.',
      'If there is no trigger, the most common cause is disease.',
    ]);
    expect(
      say('cramps', [edge('disease', 'CAUSES', 'cramps', { commonness: 'mostCommon', context })]),
    ).toEqual(['If there is no trigger, the most common cause of leg cramps is disease.']);
  });

  it('always says contexts and qualifiers', () => {
    const qualifiers = { stage_qualifier: 'late' };
    expect(
      say('cramps', [
        edge('diabetes', 'CAUSES', 'cramps', { qualifiers, context: 'at night' }),
        edge('drugs', 'CAUSES', 'cramps', { context: 'in old age' }),
      ]),
    ).toEqual(['Possible causes of leg cramps are diabetes (stage: late; at night) and drugs (in old age).']);
  });

  it('tells treatments in their order, and when the next one is due', () => {
    const treats = (subject: string, rest: Partial<Edge>) => edge(subject, 'TREATS', 'veins', rest);
    expect(
      say('veins', [
        treats('surgery', { treatmentLine: 2, context: 'if that has no effect' }),
        treats('stockings', { treatmentLine: 1 }),
        treats('walking', {}),
        treats('laser', { treatmentLine: 3 }),
        treats('foam', { treatmentLine: 3 }),
        treats('glue', { treatmentLine: 4 }),
        edge('rest', 'EASES', 'veins'),
        edge('horse chestnut', 'USED_FOR', 'veins'),
      ]),
    ).toEqual([
      'Varicose veins can be treated first with compression stockings.',
      'If that has no effect: surgery to remove the vein.',
      'As third-line treatment: foam and laser.',
      'A treatment of line 4 is glue.',
      'Another treatment is walking.',
      'For varicose veins, horse chestnut has been used.',
      'Rest can ease varicose veins.',
    ]);
    expect(say('veins', [treats('walking', {})])).toEqual(['Varicose veins can be treated with walking.']);
  });

  it.each<[string, string, Edge[], string[]]>([
    [
      'symptoms',
      'veins',
      [edge('veins', 'HAS_SYMPTOM', 'cramps')],
      ['A possible symptom of varicose veins is leg cramps.'],
    ],
    [
      'what it is a symptom of',
      'cramps',
      [
        edge('veins', 'HAS_SYMPTOM', 'cramps'),
        edge('neuropathy', 'HAS_SYMPTOM', 'cramps', { commonness: 'common' }),
      ],
      [
        'Leg cramps are a common symptom of peripheral neuropathy.',
        'Leg cramps can also be a symptom of varicose veins.',
      ],
    ],
    [
      'groups',
      'veins',
      [
        edge('women', 'AT_RISK_OF', 'veins'),
        edge('older', 'AT_RISK_OF', 'veins'),
        edge('clerks', 'AT_RISK_OF', 'veins', { commonness: 'common' }),
      ],
      ['Varicose veins are more common in older people and women.', 'Varicose veins often occur in clerks.'],
    ],
    [
      'a group',
      'women',
      [edge('women', 'AT_RISK_OF', 'veins')],
      ['In women, varicose veins are more common.'],
    ],
    ['a group, of one', 'women', [edge('women', 'AT_RISK_OF', 'gout')], ['In women, gout is more common.']],
    [
      'what it treats',
      'stockings',
      [edge('stockings', 'TREATS', 'veins'), edge('stockings', 'CONTRAINDICATED_IN', 'gout')],
      [
        'Compression stockings should not be used in gout.',
        'Compression stockings are used to treat varicose veins.',
      ],
    ],
    [
      'effects',
      'veins',
      [edge('veins', 'CAUSES', 'gout', { commonness: 'common' }), edge('veins', 'CAUSES', 'cramps')],
      ['Varicose veins are a common cause of gout.', 'Varicose veins can also cause leg cramps.'],
    ],
    ['kinds', 'cramps', [edge('night', 'SUBTYPE_OF', 'cramps')], ['One kind of leg cramps is night.']],
    [
      'when to see a doctor',
      'care',
      [edge('care', 'NEEDS_CARE', 'cramps', { context: 'if they come back' })],
      ['Leg cramps (if they come back) should be seen by a doctor.'],
    ],
  ])('tells %s', (_, centre, edges, sentences) => {
    expect(say(centre, edges)).toEqual(sentences);
  });

  it('passes over negated claims, loops, claims on others and unknown relations', () => {
    expect(
      say('cramps', [
        edge('veins', 'CAUSES', 'cramps', { negated: true }),
        edge('cramps', 'CAUSES', 'cramps'),
        edge('veins', 'CAUSES', 'gout'),
        edge('veins', 'DERIVES_FROM', 'cramps'),
      ]),
    ).toEqual([]);
  });

  it('says the same whatever the order of the edges', () => {
    const edges = causes(...letters(12));
    expect(say('cramps', edges.toReversed())).toEqual(say('cramps', edges));
  });
});

describe('long lists', () => {
  it('name the first and count the rest', () => {
    const [text = ''] = say('cramps', causes(...letters(limits.summaryNames + 6)));
    expect(text).toMatch(/^Possible causes of leg cramps are cause a, cause b, .*, cause h and 6 more\.$/);
    expect(say('cramps', causes(...letters(limits.summaryNames + 1)))[0]).toMatch(/ and one more\.$/);
    expect(say('cramps', causes(...letters(limits.summaryNames)))[0]).toMatch(/cause g and cause h\.$/);
  });

  const count = (rest: Partial<SummaryCount>): SummaryCount => ({
    relation: 'CAUSES',
    direction: 'in',
    negated: false,
    count: 1,
    ...rest,
  });

  it('count what was not handed over too', () => {
    const counts = [
      count({ count: 20 }),
      count({ count: 5 }),
      count({ negated: true, count: 90 }),
      count({ direction: 'out', count: 70 }),
    ];
    expect(say('cramps', causes('a', 'b'), counts)).toEqual([
      'Possible causes of leg cramps are a, b and 23 more.',
    ]);
    expect(
      say('cramps', [edge('a', 'CAUSES', 'cramps', { commonness: 'common' })], [count({ count: 2 })]),
    ).toEqual(['A common cause of leg cramps is a.', 'There is 1 more.']);
    expect(say('cramps', causes('a', 'b'), [count({ count: 2 })])).toEqual([
      'Possible causes of leg cramps are a and b.',
    ]);
    expect(say('cramps', [], counts)).toEqual([]);
  });
});

describe('parts of a sentence', () => {
  it('link every name, and tell the edges they rest on', () => {
    const edges = [
      edge('veins', 'CAUSES', 'cramps', { context: 'at night' }),
      edge('gout', 'CAUSES', 'cramps'),
    ];
    const nodes = new Map(['veins', 'gout', 'cramps'].map((id) => [id, node(id)]));
    expect(summarise(node('cramps'), edges, nodes)).toEqual([
      {
        topic: 'causes',
        parts: [
          { text: 'Possible causes of ' },
          { text: 'leg cramps', id: 'cramps' },
          { text: ' are ' },
          { text: 'varicose veins', id: 'veins' },
          { text: ' (at night)' },
          { text: ' and ' },
          { text: 'gout', id: 'gout' },
          { text: '.' },
        ],
        edges: ['veins|CAUSES|cramps+', 'gout|CAUSES|cramps+'],
      },
    ]);
  });

  it('takes names and contexts as text, not as templates', () => {
    const odd = { ...node('odd'), name: '{and} [count:a|b] \u00000\u0000', plural: false };
    const edges = [edge('veins', 'CAUSES', 'odd', { commonness: 'mostCommon', context: '{c} {or}' })];
    const sentences = summarise(odd, edges, new Map([['veins', node('veins')]]));
    expect(sentences.map(textOf)).toEqual([
      '{c} {or}, the most common cause of {and} [count:a|b] \u00000\u0000 is varicose veins.',
    ]);
  });

  it('leaves out an end that was not handed over, and counts it where counts tell', () => {
    expect(summarise(node('cramps'), causes('a'), new Map())).toEqual([]);
  });
});
