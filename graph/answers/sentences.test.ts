/** Every relation's sentences, read as a person would: both ways, denied, with how often, for one and for many. */
import { describe, expect, it } from 'vitest';
import { commonnesses, relations, relationTable, type KnownRelation } from '../model';
import { sentence, sentenceParts, type Sayable, type SentenceNode } from './sentences';

const one = (name: string): SentenceNode => ({ name, plural: false });
const many = (name: string): SentenceNode => ({ name, plural: true });
const say = (relation: string, rest: Partial<Sayable> = {}): Sayable => ({
  relation,
  negated: false,
  qualifiers: {},
  ...rest,
});

/** Subject, object, then: forward, backward, denied forward, denied backward (after "This source says"). */
type Row = readonly [SentenceNode, SentenceNode, string, string, string, string];

const table: Record<KnownRelation, readonly [Row, Row]> = {
  CAUSES: [
    [
      one('diabetes'),
      one('neuropathy'),
      'Diabetes can cause neuropathy.',
      'Neuropathy can be caused by diabetes.',
      'diabetes does not cause neuropathy.',
      'neuropathy is not caused by diabetes.',
    ],
    [
      many('varicose veins'),
      many('leg cramps'),
      'Varicose veins can cause leg cramps.',
      'Leg cramps can be caused by varicose veins.',
      'varicose veins do not cause leg cramps.',
      'leg cramps are not caused by varicose veins.',
    ],
  ],
  CONTRIBUTES_TO: [
    [
      one('dehydration'),
      one('cramping'),
      'Dehydration can add to cramping.',
      'Cramping can be made more likely by dehydration.',
      'dehydration does not add to cramping.',
      'cramping is not made more likely by dehydration.',
    ],
    [
      many('high heels'),
      many('leg cramps'),
      'High heels can add to leg cramps.',
      'Leg cramps can be made more likely by high heels.',
      'high heels do not add to leg cramps.',
      'leg cramps are not made more likely by high heels.',
    ],
  ],
  HAS_SYMPTOM: [
    [
      one('neuropathy'),
      one('numbness'),
      'Neuropathy can show as numbness.',
      'Numbness can be a symptom of neuropathy.',
      'neuropathy does not show as numbness.',
      'numbness is not a symptom of neuropathy.',
    ],
    [
      many('varicose veins'),
      many('leg cramps'),
      'Varicose veins can show as leg cramps.',
      'Leg cramps can be a symptom of varicose veins.',
      'varicose veins do not show as leg cramps.',
      'leg cramps are not a symptom of varicose veins.',
    ],
  ],
  AT_RISK_OF: [
    [
      many('older people'),
      one('neuropathy'),
      'In older people, neuropathy is more common.',
      'Neuropathy is more common in older people.',
      'in older people, neuropathy is not more common.',
      'neuropathy is not more common in older people.',
    ],
    [
      many('pregnant women'),
      many('varicose veins'),
      'In pregnant women, varicose veins are more common.',
      'Varicose veins are more common in pregnant women.',
      'in pregnant women, varicose veins are not more common.',
      'varicose veins are not more common in pregnant women.',
    ],
  ],
  TREATS: [
    [
      one('surgery'),
      one('stenosis'),
      'Surgery is used to treat stenosis.',
      'Stenosis can be treated with surgery.',
      'surgery does not treat stenosis.',
      'stenosis is not treated by surgery.',
    ],
    [
      many('compression stockings'),
      many('varicose veins'),
      'Compression stockings are used to treat varicose veins.',
      'Varicose veins can be treated with compression stockings.',
      'compression stockings do not treat varicose veins.',
      'varicose veins are not treated by compression stockings.',
    ],
  ],
  USED_FOR: [
    [
      one('quinine'),
      one('cramping'),
      'Quinine has been used for cramping.',
      'For cramping, quinine has been used.',
      'quinine has not been used for cramping.',
      'for cramping, quinine has not been used.',
    ],
    [
      many('magnesium salts'),
      many('leg cramps'),
      'Magnesium salts have been used for leg cramps.',
      'For leg cramps, magnesium salts have been used.',
      'magnesium salts have not been used for leg cramps.',
      'for leg cramps, magnesium salts have not been used.',
    ],
  ],
  EASES: [
    [
      one('stretching'),
      one('pain'),
      'Stretching can ease pain.',
      'Pain can be eased by stretching.',
      'stretching does not ease pain.',
      'pain is not eased by stretching.',
    ],
    [
      many('warm baths'),
      many('leg cramps'),
      'Warm baths can ease leg cramps.',
      'Leg cramps can be eased by warm baths.',
      'warm baths do not ease leg cramps.',
      'leg cramps are not eased by warm baths.',
    ],
  ],
  PREVENTS: [
    [
      one('warming up'),
      one('cramping'),
      'Warming up can prevent cramping.',
      'Cramping can be prevented by warming up.',
      'warming up does not prevent cramping.',
      'cramping is not prevented by warming up.',
    ],
    [
      many('compression stockings'),
      many('blood clots'),
      'Compression stockings can prevent blood clots.',
      'Blood clots can be prevented by compression stockings.',
      'compression stockings do not prevent blood clots.',
      'blood clots are not prevented by compression stockings.',
    ],
  ],
  CONTRAINDICATED_IN: [
    [
      one('quinine'),
      one('pregnancy'),
      'Quinine should not be used in pregnancy.',
      'In pregnancy, quinine should not be used.',
      'quinine can be used in pregnancy.',
      'in pregnancy, quinine can be used.',
    ],
    [
      many('compression stockings'),
      many('open wounds'),
      'Compression stockings should not be used in open wounds.',
      'In open wounds, compression stockings should not be used.',
      'compression stockings can be used in open wounds.',
      'in open wounds, compression stockings can be used.',
    ],
  ],
  NEEDS_CARE: [
    [
      one('a doctor'),
      one('numbness'),
      'Numbness should be seen by a doctor.',
      'Numbness should be seen by a doctor.',
      'numbness does not need to be seen by a doctor.',
      'numbness does not need to be seen by a doctor.',
    ],
    [
      one('a doctor'),
      many('leg cramps'),
      'Leg cramps should be seen by a doctor.',
      'Leg cramps should be seen by a doctor.',
      'leg cramps do not need to be seen by a doctor.',
      'leg cramps do not need to be seen by a doctor.',
    ],
  ],
  LOCATED_IN: [
    [
      one('the piriformis muscle'),
      one('the hip'),
      'The piriformis muscle is in the hip.',
      'In the hip, there can be the piriformis muscle.',
      'the piriformis muscle is not in the hip.',
      'the piriformis muscle is not in the hip.',
    ],
    [
      many('varicose veins'),
      many('the legs'),
      'Varicose veins are in the legs.',
      'In the legs, there can be varicose veins.',
      'varicose veins are not in the legs.',
      'varicose veins are not in the legs.',
    ],
  ],
  AFFECTS: [
    [
      one('neuropathy'),
      one('sleep'),
      'Neuropathy affects sleep.',
      'Sleep can be affected by neuropathy.',
      'neuropathy does not affect sleep.',
      'sleep is not affected by neuropathy.',
    ],
    [
      many('leg cramps'),
      many('the calves'),
      'Leg cramps affect the calves.',
      'The calves can be affected by leg cramps.',
      'leg cramps do not affect the calves.',
      'the calves are not affected by leg cramps.',
    ],
  ],
  SUBTYPE_OF: [
    [
      one('diabetes'),
      one('metabolic disease'),
      'Diabetes is a kind of metabolic disease.',
      'Metabolic disease includes diabetes.',
      'diabetes is not a kind of metabolic disease.',
      'diabetes is not a kind of metabolic disease.',
    ],
    [
      many('leg cramps'),
      many('muscle spasms'),
      'Leg cramps are a kind of muscle spasms.',
      'Muscle spasms include leg cramps.',
      'leg cramps are not a kind of muscle spasms.',
      'leg cramps are not a kind of muscle spasms.',
    ],
  ],
  PART_OF: [
    [
      one('the foot'),
      one('the leg'),
      'The foot is part of the leg.',
      'One part of the leg is the foot.',
      'the foot is not part of the leg.',
      'the foot is not part of the leg.',
    ],
    [
      many('the calves'),
      many('the legs'),
      'The calves are part of the legs.',
      'One part of the legs is the calves.',
      'the calves are not part of the legs.',
      'the calves are not part of the legs.',
    ],
  ],
  RESEMBLES: [
    [
      one('stenosis'),
      one('neuropathy'),
      'Stenosis resembles neuropathy.',
      'Neuropathy is similar to stenosis.',
      'stenosis does not resemble neuropathy.',
      'neuropathy is not similar to stenosis.',
    ],
    [
      many('leg cramps'),
      many('shin splints'),
      'Leg cramps resemble shin splints.',
      'Shin splints are similar to leg cramps.',
      'leg cramps do not resemble shin splints.',
      'shin splints are not similar to leg cramps.',
    ],
  ],
};

describe('a claim as a sentence', () => {
  it('has a row here for every relation of the table', () => {
    expect(Object.keys(table)).toEqual(relationTable.map((row) => row.relation));
    expect(Object.keys(table)).toEqual([...relations]);
  });

  it.each(relations.flatMap((relation) => table[relation].map((row) => ({ relation, row }))))(
    '$relation: $row.2',
    ({ relation, row: [subject, object, forward, backward, deniedForward, deniedBackward] }) => {
      const denied = say(relation, { negated: true });
      expect(sentence(say(relation), subject, object)).toBe(forward);
      expect(sentence(say(relation), subject, object, 'backward')).toBe(backward);
      expect(sentence(denied, subject, object)).toBe(`This source says ${deniedForward}`);
      expect(sentence(denied, subject, object, 'backward')).toBe(`This source says ${deniedBackward}`);
    },
  );

  it('denies without saying how often', () => {
    const denied = say('CAUSES', { negated: true, commonness: 'common' });
    expect(sentence(denied, one('diabetes'), many('leg cramps'))).toBe(
      'This source says diabetes does not cause leg cramps.',
    );
  });
});

describe('how often', () => {
  const [veins, cramps, women] = [many('varicose veins'), many('leg cramps'), many('women')];

  it.each([
    ['CAUSES', veins, cramps, 'mostCommon', 'The most common cause of leg cramps is varicose veins.'],
    ['CAUSES', veins, cramps, 'common', 'A common cause of leg cramps is varicose veins.'],
    ['CAUSES', veins, cramps, 'occasional', 'An occasional cause of leg cramps is varicose veins.'],
    ['HAS_SYMPTOM', veins, cramps, 'mostCommon', 'The most common symptom of varicose veins is leg cramps.'],
    ['HAS_SYMPTOM', veins, cramps, 'common', 'A common symptom of varicose veins is leg cramps.'],
    ['HAS_SYMPTOM', veins, cramps, 'occasional', 'An occasional symptom of varicose veins is leg cramps.'],
    ['AT_RISK_OF', women, veins, 'mostCommon', 'Varicose veins are most common in women.'],
    ['AT_RISK_OF', women, veins, 'common', 'Varicose veins often occur in women.'],
    ['AT_RISK_OF', women, veins, 'occasional', 'Varicose veins sometimes occur in women.'],
    ['AT_RISK_OF', women, one('thrombosis'), 'common', 'Thrombosis often occurs in women.'],
    ['EASES', one('stretching'), cramps, 'common', 'Stretching can ease leg cramps, commonly.'],
  ] as const)('%s, %o and %o, %s', (relation, subject, object, commonness, text) => {
    expect(sentence(say(relation, { commonness }), subject, object)).toBe(text);
  });

  it.each(relations.flatMap((relation) => commonnesses.map((commonness) => ({ relation, commonness }))))(
    '$relation, $commonness: names both ends, agrees and leaves no template behind',
    ({ relation, commonness }) => {
      const [{ '0': subject, '1': object }] = table[relation];
      for (const reading of ['forward', 'backward'] as const) {
        const text = sentence(say(relation, { commonness }), subject, object, reading);
        expect(text).not.toMatch(/[[\]{}|]/);
        expect(text).toMatch(/^\p{Lu}.*\.$/u);
        expect(text.toLowerCase()).toContain(object.name);
        expect(text).not.toBe(sentence(say(relation), subject, object, reading));
      }
    },
  );
});

describe('what else is said', () => {
  const cramps = many('leg cramps');

  it('always says qualifiers, in a fixed order, and the context', () => {
    const claim = say('CAUSES', {
      qualifiers: { stage_qualifier: 'late_stage', object_direction_qualifier: 'increased' },
      context: 'if they come back',
    });
    expect(sentence(claim, one('diabetes'), cramps)).toBe(
      'Diabetes can cause leg cramps (object direction: increased; stage: late stage), if they come back.',
    );
  });

  it('reads an unknown relation from its name, and no more out of it', () => {
    for (const relation of ['DERIVES_FROM', 'derives_from', 'derivesFrom']) {
      expect(sentence(say(relation), one('pain'), cramps)).toBe('Pain: derives from leg cramps.');
      expect(sentence(say(relation, { negated: true }), one('pain'), cramps, 'backward')).toBe(
        'This source says of pain: not “derives from” leg cramps.',
      );
    }
  });

  it('takes names and relations as text, not as templates', () => {
    const odd = { name: '{o} [is|are] <b>', plural: false };
    expect(sentence(say('CAUSES'), odd, cramps)).toBe('{o} [is|are] <b> can cause leg cramps.');
    expect(sentence(say('x {s} [a|b]'), one('pain'), cramps)).toBe('Pain: x  s   a b  leg cramps.');
  });

  it('marks where the two names stand', () => {
    expect(sentenceParts(say('AT_RISK_OF', { negated: true }), many('women'), cramps, 'forward')).toEqual([
      { text: 'This source says ' },
      { text: 'in ' },
      { text: 'women', end: 'subject' },
      { text: ', ' },
      { text: 'leg cramps', end: 'object' },
      { text: ' are not more common' },
    ]);
  });

  it('uses the name as it stands in a sentence, and leaves names that are no words as they are', () => {
    const veins = { name: 'Varicose veins', inSentence: 'varicose veins' };
    expect(sentence(say('CAUSES'), { name: 'pH imbalance' }, veins)).toBe(
      'pH imbalance can cause varicose veins.',
    );
    expect(sentence(say('CAUSES'), veins, { name: 'DOID:1' })).toBe('Varicose veins can cause DOID:1.');
  });
});
