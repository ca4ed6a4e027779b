/** Which server the variables name, and that tests never ask them. */
import { describe, expect, it } from 'vitest';
import { placeOf } from './connection';
import { addressFrom } from './settings';
import { testAddress } from './testing/address';

const team = { NEO4J_URI: 'neo4j+s://team.example', NEO4J_PASSWORD: 'secret' };

describe('addressFrom', () => {
  it('reads the four variables', () => {
    expect(addressFrom({ ...team, NEO4J_USERNAME: 'ada', NEO4J_DATABASE: 'graph' })).toEqual({
      uri: 'neo4j+s://team.example',
      username: 'ada',
      password: 'secret',
      database: 'graph',
    });
    expect(addressFrom({ ...team, NEO4J_USERNAME: ' ', NEO4J_DATABASE: '' })).toEqual({
      uri: 'neo4j+s://team.example',
      username: 'neo4j',
      password: 'secret',
    });
  });

  it.each(['http://localhost:7474', 'localhost:7687', 'bolt://', 'mongodb://localhost'])(
    'refuses %s and says what it has to be',
    (uri) => {
      expect(() => addressFrom({ ...team, NEO4J_URI: uri })).toThrow(/neo4j:\/\//);
    },
  );

  it('says that the password is missing', () => {
    expect(() => addressFrom({ NEO4J_URI: team.NEO4J_URI })).toThrow('NEO4J_PASSWORD');
  });
});

it('tells an address without the user and password that may stand in it', () => {
  expect(placeOf('bolt://ada:secret@host:7687?policy=x')).toBe('bolt://host:7687');
  expect(placeOf('neo4j+s://host')).toBe('neo4j+s://host');
});

describe('tests', () => {
  it('never touch what NEO4J_URI names', () => {
    expect(testAddress({ ...team, NEO4J_USERNAME: 'ada', NEO4J_DATABASE: 'graph' })).toHaveProperty(
      'missing',
    );
    const own = { ETIOGRAPH_TEST_NEO4J_URI: 'bolt://127.0.0.1:1', ETIOGRAPH_TEST_NEO4J_PASSWORD: 'test' };
    expect(testAddress({ ...team, NEO4J_DATABASE: 'graph', ...own })).toEqual({
      uri: 'bolt://127.0.0.1:1',
      username: 'neo4j',
      password: 'test',
    });
  });
});
