/** The sample graph as a whole: nothing dangles, nothing is doubled, every sentence of the article is accounted for. */
import { describe, expect, it } from 'vitest';
import { edgeId, kindOf, kinds, limits, relationRow, relations, type StatementRecord } from '../model';
import type { DatasetInfo, ImportSession } from '../store/types';
import { ids } from './legCramps/ids';
import { arrangement, article, lastSentence, neurologist, reporter } from './legCramps/source';
import {
  sampleInfo,
  sampleNodes,
  sampleQuestions,
  sampleStandingLine,
  sampleStatements,
  writeSample,
} from './sample';

const nodeById = new Map(sampleNodes.map((node) => [node.id, node]));
const kindOfId = (id: string) => kindOf(nodeById.get(id)?.categories ?? []);
const ofArticle = sampleStatements.filter(({ evidence }) => evidence.source.id === article.id);
const ofTerms = sampleStatements.filter(({ evidence }) => evidence.source.id === arrangement.id);
const sentencesOf = ({ evidence }: StatementRecord) => (evidence.locator ?? '').split(',').map(Number);
const objectsOf = (subject: string, relation: string) =>
  sampleStatements
    .filter((one) => one.subject === subject && one.relation === relation)
    .map((one) => one.object);
const repeated = (values: readonly string[]) =>
  values.filter((value, place) => values.indexOf(value) !== place);

describe('the sample’s concepts', () => {
  it('are about sixty, of all seven kinds and of no other', () => {
    expect(sampleNodes.length).toBeGreaterThanOrEqual(55);
    expect(sampleNodes.length).toBeLessThanOrEqual(70);
    expect([...new Set(sampleNodes.map(({ categories }) => kindOf(categories)))].sort()).toEqual(
      [...kinds].sort(),
    );
  });

  it('are exactly those of the table of ids, each once', () => {
    expect(sampleNodes.map(({ id }) => id).sort()).toEqual(Object.values(ids).sort());
    expect(repeated(sampleNodes.map(({ id }) => id))).toEqual([]);
  });

  it('have names and synonyms that mean one concept each', () => {
    const words = sampleNodes.flatMap(({ name, synonyms }) => [name ?? '', ...synonyms]);
    expect(repeated(words.map((word) => word.toLowerCase()))).toEqual([]);
    expect(words.filter((word) => word.trim() === '')).toEqual([]);
  });

  it('all occur in a claim', () => {
    const used = new Set(sampleStatements.flatMap(({ subject, object }) => [subject, object]));
    expect(sampleNodes.filter(({ id }) => !used.has(id)).map(({ name }) => name)).toEqual([]);
  });

  it('can be found by the words that people use', () => {
    const wordsOf = (id: string) => nodeById.get(id)?.synonyms ?? [];
    expect(wordsOf(ids.legCramps)).toEqual(
      expect.arrayContaining(['charley horse', 'muscle spasm of the leg']),
    );
    expect(wordsOf(ids.visibleVeins)).toContain('spider veins');
    expect(nodeById.get(ids.slippedDisc)?.name).toBe('Slipped disc');
    expect(wordsOf(ids.legSwelling)).toContain('swollen legs');
  });
});

describe('the sample’s claims', () => {
  it('are about a hundred, each with an id of its own', () => {
    expect(sampleStatements.length).toBeGreaterThanOrEqual(85);
    expect(sampleStatements.length).toBeLessThanOrEqual(120);
    expect(repeated(sampleStatements.map(({ id }) => id))).toEqual([]);
  });

  it('have ids that stay', () => {
    const known = new Set(sampleStatements.map(({ id }) => id));
    for (const id of [
      's8-exercise-without-warm-up-causes-leg-cramps',
      's10-varicose-veins-causes-leg-cramps',
      's13-14-varicose-veins-has-symptom-visible-veins',
      's15-pregnant-women-at-risk-of-varicose-veins',
      'terms-pregnant-women-subtype-of-women',
    ]) {
      expect(known, id).toContain(id);
    }
  });

  it('say nothing twice in one sentence, and nothing of a concept about itself', () => {
    expect(repeated(sampleStatements.map((one) => `${one.evidence.locator ?? ''} ${edgeId(one)}`))).toEqual(
      [],
    );
    expect(sampleStatements.filter(({ subject, object }) => subject === object)).toEqual([]);
  });

  it('have both ends, and only relations of the table', () => {
    for (const { id, subject, object, relation } of sampleStatements) {
      expect(nodeById.has(subject) && nodeById.has(object), id).toBe(true);
      expect(relations as readonly string[], id).toContain(relation);
    }
  });

  it('all come from the article, but for the order of terms', () => {
    expect(ofArticle.length + ofTerms.length).toBe(sampleStatements.length);
    expect(sampleStandingLine).toContain(`but for ${ofTerms.length} claims of our own`);
    expect([...new Set(ofTerms.map(({ relation }) => relation))].sort()).toEqual(['PART_OF', 'SUBTYPE_OF']);
    for (const { id, evidence } of ofTerms) {
      expect(evidence.knowledgeLevel, id).toBe('logical_entailment');
      expect(evidence.locator, id).toBeUndefined();
      expect(evidence.statedBy, id).toBeUndefined();
      expect(evidence.note, id).toContain('The article');
    }
  });

  it('carry their evidence: our words, who says so, how it came here; and no quotation', () => {
    for (const { id, evidence } of ofArticle) {
      expect(evidence.paraphrase, id).toMatch(/^[A-Z].*[.]$/);
      expect(evidence.quote, id).toBeUndefined();
      expect([neurologist, reporter], id).toContain(evidence.statedBy);
      expect(evidence.knowledgeLevel, id).toBe('knowledge_assertion');
      expect(evidence.agentType, id).toBe('manual_agent');
      expect(evidence.license, id).toBe('CC-BY-4.0');
    }
    expect(article).toMatchObject({ publisher: null, date: null, url: null });
  });

  it('name the neurologist for what the article has him say, and for nothing else', () => {
    const his = ofArticle.filter(({ evidence }) => evidence.statedBy === neurologist).flatMap(sentencesOf);
    expect([...new Set(his)].sort((a, b) => a - b)).toEqual([8, 22]);
  });

  it('have contexts and notes that read on', () => {
    for (const { id, evidence } of sampleStatements) {
      if (evidence.context !== undefined) expect(evidence.context, id).toMatch(/^(if|when) [^.]*$/);
      if (evidence.note !== undefined) expect(evidence.note, id).toMatch(/^[A-Z].*[.]$/);
    }
  });

  it('never lose a context when the claims of one line are summed up', () => {
    const contexts = new Map<string, Set<string | undefined>>();
    for (const one of sampleStatements) {
      const known = contexts.get(edgeId(one)) ?? new Set();
      contexts.set(edgeId(one), known.add(one.evidence.context));
    }
    expect([...contexts].filter(([, known]) => known.size > 1).map(([id]) => id)).toEqual([]);
  });
});

describe('the article’s sentences', () => {
  /** Those that claim nothing, and why. */
  const claimless = new Map([
    [19, 'says that there are many causes and leaves naming them to sentence 20'],
    [lastSentence, 'is the reporter’s name and title'],
  ]);

  it('are all used, but for those that claim nothing', () => {
    const used = new Set(ofArticle.flatMap(sentencesOf));
    const unused = Array.from({ length: lastSentence }, (_, place) => place + 1).filter(
      (number) => !used.has(number),
    );
    expect(unused).toEqual([...claimless.keys()]);
  });

  it('exist wherever one is named', () => {
    for (const one of ofArticle) {
      for (const number of sentencesOf(one)) {
        expect(Number.isInteger(number) && number >= 1 && number <= lastSentence, one.id).toBe(true);
      }
    }
  });
});

describe('what the article says', () => {
  it('leads from weak vein walls through the body to every symptom of varicose veins', () => {
    const reached = new Set<string>([ids.weakVeinWalls]);
    for (const id of reached) {
      // A symptom ends the chain: beyond it lies what the symptom does.
      if (kindOfId(id) !== 'Symptom') for (const next of objectsOf(id, 'CAUSES')) reached.add(next);
    }
    const symptoms = objectsOf(ids.varicoseVeins, 'HAS_SYMPTOM');
    expect(symptoms).toHaveLength(4);
    for (const id of [ids.varicoseVeins, ids.pooledBlood, ...symptoms]) expect(reached, id).toContain(id);
  });

  it('has varicose veins within the lens’s steps of weak vein walls', () => {
    let level: string[] = [ids.weakVeinWalls];
    let steps = 0;
    while (!level.includes(ids.varicoseVeins) && steps <= limits.lensStepsBack) {
      level = level.flatMap((id) => objectsOf(id, 'CAUSES'));
      steps += 1;
    }
    expect(steps).toBeLessThanOrEqual(limits.lensStepsBack);
  });

  it('makes every example of a group of causes a cause itself', () => {
    const examples = sampleStatements.filter(
      (one) => one.relation === 'SUBTYPE_OF' && one.id.startsWith('s10-'),
    );
    expect(examples).toHaveLength(6);
    for (const { subject, object } of examples) {
      expect(objectsOf(subject, 'CAUSES'), subject).toContain(ids.legCramps);
      expect(objectsOf(object, 'CAUSES'), object).toContain(ids.legCramps);
    }
  });

  it('treats varicose veins without surgery first, and by surgery if that has no effect', () => {
    const treats = sampleStatements.filter((one) => one.relation === 'TREATS');
    const told = treats.map(({ subject, evidence }) => [subject, evidence.treatmentLine, evidence.context]);
    expect(told).toEqual([
      [ids.conservativeTreatment, 1, undefined],
      [ids.compressionStockings, 1, undefined],
      [ids.veinRemoval, 2, 'if conservative treatment has no effect'],
    ]);
  });

  it('names six groups of people at risk of varicose veins, and none at risk of anything else', () => {
    const claims = sampleStatements.filter((one) => one.relation === 'AT_RISK_OF');
    expect(claims.map(({ object }) => object)).toEqual(Array.from({ length: 6 }, () => ids.varicoseVeins));
    expect(claims.map(({ subject }) => subject).sort()).toEqual(
      sampleNodes
        .filter(({ categories }) => kindOf(categories) === 'RiskGroup')
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('says when to see a doctor, always with its “if”', () => {
    const care = sampleStatements.filter((one) => one.relation === 'NEEDS_CARE');
    expect(care.map(({ evidence }) => [evidence.locator, evidence.context, evidence.statedBy])).toEqual([
      ['21', 'if they come back for no clear reason', reporter],
      ['22', 'if they have come back several times', neurologist],
    ]);
  });

  it('ties kinds as the relations mean them', () => {
    const allowed: Record<string, [subjects: string[], objects: string[]]> = {
      CAUSES: [
        ['Cause', 'Condition', 'Mechanism', 'Symptom'],
        ['Condition', 'Mechanism', 'Symptom'],
      ],
      HAS_SYMPTOM: [['Condition'], ['Symptom']],
      AT_RISK_OF: [['RiskGroup'], ['Condition']],
      TREATS: [['Treatment'], ['Condition']],
      NEEDS_CARE: [['Treatment'], ['Symptom', 'Condition']],
      AFFECTS: [['Symptom', 'Condition', 'Cause'], ['BodyPart']],
      PART_OF: [['BodyPart'], ['BodyPart']],
    };
    for (const { id, subject, relation, object } of sampleStatements) {
      const [from, to] = allowed[relation] ?? [[kindOfId(subject)], [kindOfId(subject), 'Mechanism']];
      expect(from, `${id}: subject`).toContain(kindOfId(subject));
      expect(to, `${id}: object`).toContain(kindOfId(object));
    }
  });
});

describe('the first screen’s questions', () => {
  it.each(sampleQuestions)('$text has an answer', ({ id, focus }) => {
    const end = focus.direction === 'in' ? 'object' : 'subject';
    const answers = sampleStatements.filter((one) => one.relation === focus.relation && one[end] === id);
    expect(answers.length).toBeGreaterThanOrEqual(3);
    expect(relationRow(focus.relation).relation).toBe(focus.relation);
  });

  it('are three', () => {
    expect(sampleQuestions).toHaveLength(3);
  });
});

describe('writeSample', () => {
  /** A store that writes down what it is asked to do. */
  function fakeStore(failing = false) {
    const calls: string[] = [];
    const session: ImportSession = {
      writeNodes: async (records) => void calls.push(`nodes ${records.length}`),
      writeStatements: async (records) => {
        if (failing) throw new Error('disk full');
        calls.push(`statements ${records.length}`);
      },
      complete: async () => {
        calls.push('complete');
        return { ...sampleInfo, state: 'complete', nodes: 0, statements: 0, importedAt: null, url: null };
      },
      abort: async () => void calls.push('abort'),
    };
    return {
      calls,
      startImport: async (info: DatasetInfo) => {
        calls.push(`start ${info.name}`);
        return session;
      },
    };
  }

  it('writes one data set and makes it visible at the end', async () => {
    const store = fakeStore();
    await writeSample(store);
    expect(store.calls).toEqual([
      'start leg-cramps',
      `nodes ${sampleNodes.length}`,
      `statements ${sampleStatements.length}`,
      'complete',
    ]);
  });

  it('leaves nothing behind where the store fails', async () => {
    const store = fakeStore(true);
    await expect(writeSample(store)).rejects.toThrow('disk full');
    expect(store.calls.at(-1)).toBe('abort');
  });
});
