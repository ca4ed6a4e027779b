import { describe, expect, it } from 'vitest';
import { lensSentence, type LensTold, type Told } from './lensSentence';

const women = { name: 'Pregnant women', inSentence: 'pregnant women' };
const older = { name: 'Older people', inSentence: 'older people' };
const child = { name: 'A newborn', inSentence: 'a newborn', plural: false };
const veins = { name: 'Varicose veins', inSentence: 'varicose veins' };
const gout = { name: 'Gout', inSentence: 'gout' };
const none: Told = { count: 0, named: [] };
const silence = 'Where they say nothing, that does not mean no risk.';

const say = (told: Partial<LensTold>): string =>
  lensSentence({
    groups: [women],
    match: 'any',
    direct: none,
    broader: { groups: none, of: null, added: none },
    avoid: { what: none, broader: false },
    others: { all: 0, some: 0 },
    switchedOff: 0,
    uncheckedOnly: 0,
    cut: false,
    ...told,
  });

const one: Told = { count: 1, named: [veins] };

describe('lensSentence', () => {
  it.each<[string, Partial<LensTold>, string]>([
    [
      'one thing, also said of others',
      { direct: one, others: { all: 5, some: 0 } },
      'These sources say one thing about pregnant women: varicose veins are more common. The same is said of 5 other groups.',
    ],
    [
      'one thing with a singular name, said of one other group',
      { direct: { count: 1, named: [gout] }, others: { all: 1, some: 0 } },
      'These sources say one thing about pregnant women: gout is more common. The same is said of one other group.',
    ],
    [
      'several things',
      { direct: { count: 2, named: [gout, veins] } },
      'These sources say 2 things about pregnant women: gout and varicose veins are more common.',
    ],
    [
      'more things than are named',
      { direct: { count: 10, named: [gout, veins, gout] }, others: { all: 0, some: 2 } },
      'These sources say 10 things about pregnant women: gout, varicose veins, gout and 7 more are more common. Some of this is also said of 2 other groups.',
    ],
    [
      'several groups, of which not everything is said of each',
      { groups: [women, older], direct: one },
      'These sources say one thing about pregnant women or older people: varicose veins are more common.',
    ],
    [
      'more groups than are named',
      { groups: [women, older, women, older, women] },
      'These sources name nothing that is more common in pregnant women, older people, pregnant women or 2 more.',
    ],
    ['nothing', {}, 'These sources name nothing that is more common in pregnant women.'],
    [
      'nothing that is checked',
      { switchedOff: 14 },
      'These sources say nothing about pregnant women that is checked; 14 claims found by a program are switched off.',
    ],
    [
      'nothing that is checked, one claim',
      { switchedOff: 1 },
      'These sources say nothing about pregnant women that is checked; one claim found by a program is switched off.',
    ],
    [
      'something, and more that is switched off',
      { direct: one, switchedOff: 1 },
      'These sources say one thing about pregnant women: varicose veins are more common. There is one further claim, found by a program and checked by nobody, switched off.',
    ],
    [
      'some of it unchecked',
      { direct: { count: 2, named: [gout, veins] }, uncheckedOnly: 1 },
      'These sources say 2 things about pregnant women: gout and varicose veins are more common. One of these was found by a program and checked by nobody.',
    ],
    [
      'most of it unchecked, some of it said of a broader group',
      {
        direct: { count: 2, named: [gout, veins] },
        broader: { groups: { count: 1, named: [{ name: 'women' }] }, of: women, added: one },
        uncheckedOnly: 2,
      },
      'These sources say 2 things about pregnant women: gout and varicose veins are more common. What is said of women is counted in, since pregnant women are a kind of women: varicose veins are more common. 2 of these 3 were found by a program and checked by nobody.',
    ],
    [
      'all of it unchecked',
      { direct: one, uncheckedOnly: 1 },
      'These sources say one thing about pregnant women: varicose veins are more common. This was found by a program and checked by nobody.',
    ],
    [
      'a broader group that adds nothing new',
      { direct: one, broader: { groups: { count: 1, named: [{ name: 'women' }] }, of: women, added: none } },
      'These sources say one thing about pregnant women: varicose veins are more common. What is said of women is counted in, since pregnant women are a kind of women.',
    ],
    [
      'only what is said of a broader group, of one',
      {
        groups: [child],
        broader: { groups: { count: 1, named: [{ name: 'children' }] }, of: child, added: one },
        others: { all: 2, some: 0 },
      },
      'These sources say nothing about a newborn alone. What is said of children is counted in, since a newborn is a kind of children: varicose veins are more common. The same is said of 2 other groups.',
    ],
    [
      'several broader groups',
      {
        direct: one,
        broader: {
          groups: { count: 2, named: [older, women] },
          of: null,
          added: { count: 1, named: [gout] },
        },
      },
      'These sources say one thing about pregnant women: varicose veins are more common. What is said of the broader groups older people and pregnant women is counted in: gout is more common.',
    ],
    [
      'what should not be used, beside what is more common',
      {
        direct: one,
        avoid: { what: { count: 1, named: [{ name: 'Warfarin', inSentence: 'warfarin' }] }, broader: false },
      },
      'These sources say one thing about pregnant women: varicose veins are more common. They say that warfarin should not be used in pregnant women.',
    ],
    [
      'only what should not be used, some of it in a broader group, while claims are switched off',
      { avoid: { what: one, broader: true }, switchedOff: 2 },
      'These sources name nothing that is more common in pregnant women. They say that varicose veins should not be used in pregnant women, or in a broader group. There are 2 further claims, found by a program and checked by nobody, switched off.',
    ],
    [
      'what is said of each of several groups',
      { groups: [women, older], match: 'all', direct: one },
      'These sources say one thing about each of pregnant women and older people: varicose veins are more common.',
    ],
    [
      'one group, however several would be meant',
      { match: 'all', direct: one },
      'These sources say one thing about pregnant women: varicose veins are more common.',
    ],
  ])('%s', (_, told, text) => {
    expect(say(told)).toBe(`${text} ${silence}`);
  });

  it('says where the lens was cut', () => {
    expect(say({ direct: one, cut: true })).toContain(' Only the first 5000 concepts are marked. ');
  });
});
