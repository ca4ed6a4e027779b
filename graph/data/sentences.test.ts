/** How the sample's claims read: a table of sentences, each checked by eye for sense, hedge and number. */
import { describe, expect, it } from 'vitest';
import { sentence, type Reading } from '../answers/sentences';
import { sampleNodes, sampleStatements } from './sample';

const nodes = new Map(sampleNodes.map((node) => [node.id, { ...node, name: node.name ?? node.id }]));

/** The sentence of a claim of the sample. */
function read(id: string, reading: Reading = 'forward'): string {
  const claim = sampleStatements.find((one) => one.id === id);
  const [subject, object] = [nodes.get(claim?.subject ?? ''), nodes.get(claim?.object ?? '')];
  if (claim === undefined || subject === undefined || object === undefined) throw new Error(`no claim ${id}`);
  const { commonness = null, context = null } = claim.evidence;
  return sentence({ ...claim, commonness, context }, subject, object, reading);
}

const forward: [id: string, expected: string][] = [
  ['s1-muscle-contraction-causes-leg-numbness', 'Muscle contraction can cause leg numbness.'],
  ['s2-slipped-disc-causes-leg-numbness', 'A common cause of leg numbness is a slipped disc.'],
  ['s3-6-leg-cramps-subtype-of-muscle-spasm', 'Leg cramps are a kind of muscle spasm.'],
  ['s4-leg-cramps-affects-calf', 'Leg cramps affect the calf.'],
  ['s4-leg-cramps-causes-pins-and-needles', 'Leg cramps can cause pins and needles.'],
  ['s5-leg-cramps-causes-waking-up', 'Leg cramps can cause waking up, when they come during sleep.'],
  ['s7-muscle-spasm-affects-leg', 'Muscle spasm most often affects the leg.'],
  ['s7-muscle-spasm-affects-hand', 'Muscle spasm sometimes affects the hand.'],
  [
    's8-exercise-without-warm-up-causes-leg-cramps',
    'The most common cause of leg cramps is sudden exercise without a warm-up.',
  ],
  [
    's8-harder-exercise-causes-leg-cramps',
    'The most common cause of leg cramps is exercise that is harder than usual.',
  ],
  [
    's9-underlying-disease-causes-leg-cramps',
    'The most common cause of leg cramps is underlying disease, if there is no trigger such as exercise.',
  ],
  ['s10-diabetes-causes-leg-cramps', 'Diabetes can cause leg cramps.'],
  ['s10-few-nutrients-causes-electrolyte-imbalance', 'Too few nutrients can cause electrolyte imbalance.'],
  [
    's10-varicose-veins-subtype-of-peripheral-circulatory-disease',
    'Varicose veins are a kind of peripheral circulatory disease.',
  ],
  ['s11-cross-legged-affects-piriformis', 'Sitting cross-legged affects the piriformis muscle.'],
  [
    's11-tight-clothes-causes-leg-numbness',
    'Wearing leggings or other tight clothes for a long time can cause leg numbness, when nerves or muscles are pressed.',
  ],
  ['s12-peripheral-neuropathy-causes-leg-cramps', 'A common cause of leg cramps is peripheral neuropathy.'],
  ['s13-weak-vein-walls-causes-valve-damage', 'Weak vein walls can cause damage to the vein valves.'],
  [
    's14-backward-flow-causes-pooled-blood',
    'Backward blood flow in the veins can cause blood pooling in the veins.',
  ],
  [
    's13-14-varicose-veins-has-symptom-visible-veins',
    'Varicose veins can show as irregular veins visible on the skin.',
  ],
  ['s15-pregnant-women-at-risk-of-varicose-veins', 'In pregnant women, varicose veins are more common.'],
  [
    's15-standing-workers-at-risk-of-varicose-veins',
    'Varicose veins often occur in people who have to stand for a long time at work.',
  ],
  [
    's16-compression-stockings-treats-varicose-veins',
    'Compression stockings are used to treat varicose veins.',
  ],
  [
    's16-vein-removal-treats-varicose-veins',
    'Surgery to remove the vein is used to treat varicose veins, if conservative treatment has no effect.',
  ],
  [
    's17-peripheral-neuropathy-affects-peripheral-nerves',
    'Peripheral neuropathy affects the peripheral nerves.',
  ],
  [
    's18-peripheral-neuropathy-has-symptom-muscle-weakness',
    'Peripheral neuropathy can show as muscle weakness.',
  ],
  [
    's21-seeing-doctor-needs-care-leg-cramps',
    'Leg cramps should be seen by a doctor, if they come back for no clear reason.',
  ],
  [
    's22-treating-underlying-disease-needs-care-leg-cramps',
    'Leg cramps should be seen by a doctor, if they have come back several times.',
  ],
  [
    's22-underlying-disease-causes-recurring-leg-cramps',
    'The most common cause of recurring leg cramps is underlying disease.',
  ],
];

const backward: [id: string, expected: string][] = [
  ['s4-leg-cramps-causes-pins-and-needles', 'Pins and needles can be caused by leg cramps.'],
  [
    's13-valve-damage-causes-backward-flow',
    'Backward blood flow in the veins can be caused by damage to the vein valves.',
  ],
  ['s14-varicose-veins-has-symptom-leg-swelling', 'Swelling of the legs can be a symptom of varicose veins.'],
  ['s15-women-at-risk-of-varicose-veins', 'Varicose veins are more common in women.'],
  [
    's16-vein-removal-treats-varicose-veins',
    'Varicose veins can be treated with surgery to remove the vein, if conservative treatment has no effect.',
  ],
  [
    's16-compression-stockings-subtype-of-conservative-treatment',
    'Conservative treatment includes compression stockings.',
  ],
  ['terms-pregnant-women-subtype-of-women', 'Women include pregnant women.'],
];

describe('the sample’s claims as sentences', () => {
  it.each(forward)('%s', (id, expected) => {
    expect(read(id)).toBe(expected);
  });

  it.each(backward)('%s, from its object', (id, expected) => {
    expect(read(id, 'backward')).toBe(expected);
  });

  it('are all one clean sentence', () => {
    for (const { id } of sampleStatements) {
      for (const reading of ['forward', 'backward'] as const) {
        expect(read(id, reading), id).toMatch(/^[A-Z][^.{}[\]|:]*\.$/);
        expect(read(id, reading), id).not.toMatch(/\b(\w+) \1\b|undefined/i);
      }
    }
  });
});
