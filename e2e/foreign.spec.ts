/** Another program's Neo4j: the page says whose it is, shows it like any other graph, and changes nothing in it. */
import { expectAccessible } from './support/axe';
import { expect, test } from './support/fixtures';

/** As the public Hetionet has it, in small. */
const content = {
  nodes: [
    { place: 'a', labels: ['Disease'], properties: { identifier: 'DOID:799', name: 'varicose veins' } },
    { place: 'b', labels: ['Disease'], properties: { identifier: 'DOID:9744', name: '<b>gout</b>' } },
    { place: 'c', labels: ['Symptom'], properties: { identifier: 'D007035', name: 'itching' } },
    { place: 'd', labels: ['Compound'], properties: { identifier: 'DB01', name: 'horse chestnut' } },
  ],
  claims: [
    { a: 'a', b: 'c', type: 'PRESENTS_DpS', properties: { unbiased: false } },
    { a: 'd', b: 'a', type: 'TREATS_CtD', properties: {} },
    { a: 'd', b: 'b', type: 'PALLIATES_CpD', properties: {} },
  ],
};

test('another program’s database is shown, told of and left as it is @onlyNeo4j', async ({
  page,
  explorer,
  request,
  startOwnApp,
}) => {
  const app = await startOwnApp({ foreign: content, env: { ETIOGRAPH_MAPPING: '' } });
  await explorer.start(app.url);

  await test.step('it says whose it is, and what its administrator could do', async () => {
    const about = page.getByRole('heading', { name: 'About this database' });
    await expect(about).toBeVisible();
    await expect(page.getByText('a mapping that was guessed', { exact: false })).toBeVisible();
    await expect(page.getByLabel('Statement for the administrator').first()).toBeVisible();
    await expect(explorer.answer).toContainText('CREATE FULLTEXT INDEX etiograph_names');
    await expectAccessible(page);
  });

  await test.step('search, names as text, claims with their source', async () => {
    await explorer.find('gout', '<b>gout</b>');
    await expect(explorer.subject('<b>gout</b>')).toBeVisible();
    await expect(explorer.article).toContainText('horse chestnut');
    await explorer.find('varicos', 'varicose veins');
    await expect(explorer.subject(/varicose veins/i)).toBeVisible();
    await expect(explorer.article).toContainText('horse chestnut');
    // A program found that link in texts, and nobody checked it: it is off until it is asked for.
    await expect(explorer.article).not.toContainText('itching');
  });

  await test.step('nothing is written to it', async () => {
    const file = { name: 'new.sif', mimeType: 'text/plain', buffer: Buffer.from('a\tcauses\tb\n') };
    const answer = await request.post(`${app.url}/api/import`, {
      headers: { authorization: `Bearer ${app.token}` },
      multipart: { file },
    });
    expect([answer.status(), await answer.text()]).toEqual([
      403,
      expect.stringContaining('Etiograph only reads it and never alters it'),
    ]);
    const stats = (await (await request.get(`${app.url}/api/stats`)).json()) as { nodes: number };
    expect(stats.nodes).toBe(4);
  });
});
