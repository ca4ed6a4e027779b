/** Plain pages from made-up claims: what is said keeps its words, and what is not settled is not told as if it were. */
import { describe, expect, it } from 'vitest';
import { limits } from '../../model';
import { claim, concept, cramps, gout, lensOf, page, pregnant, told } from './testing';

describe('lines', () => {
  it('keep verb, hedge and context of the claim, and call what the page is about “they”', () => {
    const made = page([
      claim(['gout', 'CAUSES', 'cramps']),
      claim(['veins', 'CAUSES', 'cramps'], 'a', { commonness: 'mostCommon', context: 'at night' }),
      claim(['rest', 'EASES', 'cramps']),
      claim(['rest', 'USED_FOR', 'cramps']),
      claim(['cramps', 'CAUSES', 'gout'], 'a', { commonness: 'common' }),
    ]);
    expect(told(made)).toEqual({
      'What can cause them': [
        'The most common cause of leg cramps is varicose veins, at night.',
        'They can be caused by gout.',
      ],
      'What has been used for them': ['For leg cramps, rest has been used.'],
      'What can ease or prevent them': ['They can be eased by rest.'],
      'What they can cause': ['They are a common cause of gout.'],
    });
  });

  it('say as which treatment, in how many, and under which qualifiers', () => {
    const made = page([
      claim(['rest', 'TREATS', 'cramps'], 'a', { treatmentLine: 2, context: 'if nothing else helps' }),
      claim(['gout', 'TREATS', 'cramps'], 'a', { treatmentLine: 1 }),
      claim(['gout', 'HAS_SYMPTOM', 'cramps'], 'a', { frequency: 0.125 }, { qualifiers: { stage: 'late' } }),
    ]);
    expect(told(made)).toMatchObject({
      'What is used to treat them': [
        'They can be treated with gout (a first treatment).',
        'They can be treated with rest, if nothing else helps (a second treatment).',
      ],
      'What they can be a symptom of': [
        'They can be a symptom of gout (stage: late) (share of cases: 12.5 %).',
      ],
    });
  });

  it('call one thing “it”, and turn no sentence round that is about something else', () => {
    const made = page(
      [claim(['gout', 'CAUSES', 'cramps'], 'a', { commonness: 'common' }), claim(['rest', 'TREATS', 'gout'])],
      { about: { what: 'concept', centre: gout } },
    );
    expect(told(made)).toEqual({
      'What is used to treat it': ['It can be treated with rest.'],
      'What it can cause': ['It is a common cause of leg cramps.'],
    });
  });

  it('are one where several claims read the same, and two where they do not', () => {
    const made = page([
      claim(['gout', 'CAUSES', 'cramps'], 'a'),
      claim(['gout', 'CAUSES', 'cramps'], 'b'),
      claim(['gout', 'CAUSES', 'cramps'], 'c', { context: 'at night' }),
    ]);
    const [section] = made.sections;
    expect(section?.lines.map(({ text, references }) => [text, references])).toEqual([
      ['They can be caused by gout.', [1, 2]],
      ['They can be caused by gout, at night.', [3]],
    ]);
  });

  it('are left out where the very same source says the same more closely, and never where another does', () => {
    const plain = claim(['gout', 'CAUSES', 'cramps'], 'a');
    const closer = claim(['gout', 'CAUSES', 'cramps'], 'a', { commonness: 'common' });
    expect(told(page([plain, closer]))).toEqual({
      'What can cause them': ['A common cause of leg cramps is gout.'],
    });
    const other = claim(['gout', 'CAUSES', 'cramps'], 'b', { commonness: 'common' });
    expect(told(page([plain, other]))['What can cause them']).toHaveLength(2);
    const when = claim(['gout', 'CAUSES', 'cramps'], 'a', { commonness: 'common', context: 'at night' });
    expect(told(page([plain, when]))['What can cause them']).toHaveLength(2);
  });

  it('are made of checked claims alone', () => {
    const made = page([claim(['gout', 'CAUSES', 'cramps'], 'a', { agentType: 'text_mining_agent' })]);
    expect(made.sections).toEqual([]);
    expect(made.references).toEqual([]);
    expect(made.ease).toBeNull();
  });

  it('read an unknown relation by its name, with the name of the concept', () => {
    expect(told(page([claim(['cramps', 'DERIVES_FROM', 'gout'])]))).toEqual({
      'What else is said': ['Leg cramps: derives from gout.'],
    });
  });
});

describe('sections', () => {
  it('begin with when to see a doctor, in full words, whatever else there is', () => {
    const made = page([
      claim(['gout', 'CAUSES', 'cramps']),
      claim(['doctor', 'NEEDS_CARE', 'cramps'], 'a', { context: 'if they come back' }),
    ]);
    expect(made.sections[0]).toMatchObject({
      id: 'care',
      heading: 'When to see a doctor',
      lines: [{ text: 'Leg cramps should be seen by a doctor, if they come back.' }],
    });
  });

  it('set a dispute apart with both sides and how many say so', () => {
    const no = { negated: true };
    const made = page([
      claim(['gout', 'CAUSES', 'cramps'], 'a', { commonness: 'common' }),
      claim(['gout', 'CAUSES', 'cramps'], 'b', { commonness: 'common' }),
      claim(['gout', 'CAUSES', 'cramps'], 'c', {}, no),
      claim(['veins', 'CAUSES', 'cramps'], 'c', {}, no),
    ]);
    expect(told(made)).toEqual({
      'What sources say is not so': ['One source says they are not caused by varicose veins.'],
      'What sources disagree on': [
        '2 sources say a common cause of leg cramps is gout.',
        'One source says they are not caused by gout.',
      ],
    });
  });

  it('never put off advice to see a doctor, disputed or not', () => {
    const made = page([
      claim(['doctor', 'NEEDS_CARE', 'cramps']),
      claim(['doctor', 'NEEDS_CARE', 'cramps'], 'b', {}, { negated: true }),
    ]);
    expect(Object.keys(told(made))).toEqual(['When to see a doctor', 'What sources disagree on']);
  });

  it('tell what readers look for and no source says; a view tells no such thing', () => {
    const claims = [claim(['gout', 'CAUSES', 'cramps'])];
    expect(page(claims).silent).toEqual([
      'when to see a doctor',
      'who has them more often',
      'what is used to treat them',
      'what can ease or prevent them',
      'what should not be used',
    ]);
    expect(page(claims, { about: { what: 'view', centre: cramps, concepts: 2 } }).silent).toEqual([]);
  });

  it('of a view tell the centre first, then what is said among the others', () => {
    const claims = [claim(['gout', 'CAUSES', 'cramps']), claim(['veins', 'CAUSES', 'gout'])];
    const made = page(claims, { about: { what: 'view', centre: cramps, concepts: 3 } });
    expect(made).toMatchObject({ title: 'Leg cramps', kind: 'from a picture of 3 concepts' });
    expect(told(made)).toEqual({
      'What can cause them': ['They can be caused by gout.'],
      'What can cause what': ['Varicose veins can cause gout.'],
    });
    const without = page(claims, { about: { what: 'view', centre: null, concepts: 3 } });
    expect(without.title).toBe('What is on the picture');
    expect(told(without)).toEqual({
      'What can cause what': ['Gout can cause leg cramps.', 'Varicose veins can cause gout.'],
    });
  });

  it('are cut, and say so, with what was not fetched', () => {
    const many = Array.from({ length: limits.handoutSection + 2 }, (_, at) =>
      concept(`c${at}`, `Cause ${at}`),
    );
    const made = page(
      many.map(({ id }) => claim([id, 'CAUSES', 'cramps'])),
      { nodes: [...many, cramps], unfetched: new Map([['in CAUSES', 5]]) },
    );
    expect(made.sections[0]?.lines).toHaveLength(limits.handoutSection);
    expect(made.sections[0]?.more).toBe(7);
    expect(made.cut).toBe('This page is cut: 7 lines are not listed here.');
    expect(made.notes[0]).toBe(made.cut);
    expect(page([claim(['c1', 'CAUSES', 'cramps'])], { nodes: [...many, cramps] }).cut).toBeNull();
  });

  it('are cut in all, and the last ones first', () => {
    const ties = ['CAUSES', 'CONTRIBUTES_TO', 'AT_RISK_OF', 'TREATS', 'USED_FOR', 'EASES'];
    const many = Array.from({ length: limits.handoutSection }, (_, at) => concept(`c${at}`, `Thing ${at}`));
    const claims = ties.flatMap((relation) => many.map(({ id }) => claim([id, relation, 'cramps'])));
    const made = page(claims, { nodes: [...many, cramps] });
    const lines = made.sections.reduce((sum, section) => sum + section.lines.length, 0);
    expect(lines).toBe(limits.handoutLines);
    expect(made.sections.at(-1)).toMatchObject({ id: 'helps', lines: [], more: limits.handoutSection });
  });
});

describe('references', () => {
  it('are numbered once each, in the order of the page, with what is not known left open', () => {
    const made = page(
      [
        claim(['gout', 'CAUSES', 'cramps'], 'b', { publications: ['PMID:1', 'PMID:1'], license: 'MIT' }),
        claim(['doctor', 'NEEDS_CARE', 'cramps'], 'a'),
        claim(['veins', 'CAUSES', 'cramps'], 'a'),
      ],
      { about: { what: 'concept', centre: { ...cramps, description: 'A sudden tightening.' } } },
    );
    expect(made.definition).toEqual({ text: 'A sudden tightening.', references: [1] });
    expect(made.sections.map(({ lines }) => lines.map(({ references }) => references))).toEqual([
      [[2]],
      [[3, 4], [2]],
    ]);
    const source = { what: 'source', publisher: null, date: null, url: null };
    expect(made.references).toEqual([
      { what: 'dataset', number: 1, title: 'Made up', url: null, licences: ['CC0-1.0'] },
      { ...source, number: 2, title: 'The book a', licences: ['CC0-1.0'] },
      { ...source, number: 3, title: 'The book b', licences: ['MIT'] },
      { what: 'publication', number: 4, title: 'PMID:1', url: 'https://pubmed.ncbi.nlm.nih.gov/1' },
    ]);
  });

  it('behind one line are bounded, sources before publications, the rest counted', () => {
    const books = Array.from({ length: limits.handoutReferences + 1 }, (_, at) =>
      claim(['gout', 'CAUSES', 'cramps'], `${at}`, { publications: [`PMID:${at}`] }),
    );
    const made = page(books);
    expect(made.sections[0]?.lines[0]).toMatchObject({
      references: [1, 2, 3, 4, 5, 6],
      moreReferences: limits.handoutReferences + 2,
    });
    expect(made.references.every(({ what }) => what === 'source')).toBe(true);
  });

  it('a definition of no known data set is not told', () => {
    const centre = { ...cramps, description: 'A sudden tightening.', datasets: [] };
    expect(page([], { about: { what: 'concept', centre } }).definition).toBeNull();
  });
});

describe('for chosen people', () => {
  const claims = [
    claim(['rest', 'TREATS', 'cramps']),
    claim(['gout', 'TREATS', 'cramps'], 'a', { treatmentLine: 1 }),
    claim(['women', 'AT_RISK_OF', 'cramps']),
  ];
  const chosen = { id: 'pregnant', reason: { why: 'chosen' } } as const;
  const broader = { id: 'women', reason: { why: 'broader', of: 'pregnant' } } as const;
  const tied = {
    id: 'rest',
    reason: { why: 'tied', to: 'cramps', relation: 'TREATS', edge: 'e' },
  } as const;

  it('tells what is said of them first, and marks treatments that are not said for them', () => {
    const made = page(claims, { lens: lensOf([chosen, broader, tied]) });
    expect(made.sections[0]).toMatchObject({
      heading: 'What is said about pregnant women',
      intro: ['What the lens says.'],
      lines: [{ text: 'They are more common in women.' }],
    });
    const treatments = made.sections.find(({ id }) => id === 'treatments');
    expect(treatments?.lines.map(({ text, mark }) => [text, mark])).toEqual([
      ['They can be treated with rest.', null],
      ['They can be treated with gout (a first treatment).', 'not said for this group'],
    ]);
  });

  it('says where no source speaks of the two together, but not of the group’s own page', () => {
    const lens = lensOf([chosen]);
    expect(page([], { lens }).sections[0]?.intro).toEqual([
      'These sources do not speak of leg cramps in pregnant women.',
      'What the lens says.',
    ]);
    expect(page([], { lens, about: { what: 'concept', centre: pregnant } }).sections[0]?.intro).toEqual([
      'What the lens says.',
    ]);
  });
});

describe('hostile texts', () => {
  it('stay texts on one line, without what cannot be seen, and of bounded length', () => {
    const bad = concept('bad', 'Bad\n\u202Ename\u0000{s} [is|are]', {
      inSentence: 'bad\n\u202Ename {s} [is|are]',
    });
    const long = concept('long', 'x'.repeat(5_000), { inSentence: 'x'.repeat(5_000) });
    const made = page([claim(['bad', 'CAUSES', 'cramps']), claim(['long', 'CAUSES', 'cramps'])], {
      nodes: [bad, long],
    });
    const texts = made.sections.flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(texts[0]).toBe('They can be caused by bad name {s} [is|are].');
    expect(texts[1]?.length).toBeLessThan(limits.assistantText + 10);
    expect(page([], { about: { what: 'concept', centre: bad } }).title).toBe('Bad name {s} [is|are]');
  });

  it('a claim about itself, or about somebody who is not there, breaks nothing', () => {
    const made = page([claim(['cramps', 'CAUSES', 'cramps']), claim(['nobody', 'CAUSES', 'cramps'])]);
    expect(told(made)).toEqual({ 'What else is said': ['Leg cramps can cause leg cramps.'] });
  });

  it('the same claims in another order are the same page', () => {
    const claims = [
      claim(['gout', 'CAUSES', 'cramps'], 'b'),
      claim(['gout', 'CAUSES', 'cramps'], 'd'),
      claim(['veins', 'CAUSES', 'cramps'], 'a', { commonness: 'common' }),
      claim(['doctor', 'NEEDS_CARE', 'cramps'], 'c'),
      claim(['rest', 'EASES', 'cramps'], 'a', {}, { negated: true }),
    ];
    expect(page(claims.toReversed())).toEqual(page(claims));
  });
});
