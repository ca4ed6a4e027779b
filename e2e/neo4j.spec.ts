/** What only a server can do to the page: go away and come back. */
import { expect, test } from './support/fixtures';
import { openGate } from './support/gate';
import { neo4jEnvironment, neo4jPort } from './support/neo4j';

/** The driver tries for ten seconds before it gives up, and each look at the server does. */
const patience = { timeout: 45_000 };

test('a Neo4j that goes away is told of, and the page goes on by itself once it is back @onlyNeo4j', async ({
  page,
  explorer,
  request,
  startOwnApp,
  problems,
}) => {
  test.slow();
  problems.expect(/503/);
  const gate = await openGate(neo4jPort());
  const env = neo4jEnvironment(`bolt://127.0.0.1:${gate.port}`);
  const app = await startOwnApp({ env });
  const health = async () => {
    const response = await request.get(`${app.url}/api/health`);
    return { status: response.status(), text: await response.text() };
  };
  await explorer.open(app.url);
  const well = await health();
  expect([well.status, well.text.includes('"engine":"neo4j"')]).toEqual([200, true]);

  await test.step('while a question is asked', async () => {
    gate.shut();
    await explorer.questions.getByRole('link', { name: /at risk/ }).click();
    const alert = explorer.answer.getByRole('alert').filter({ hasText: 'does not answer' });
    await expect(alert).toBeVisible(patience);
    await expect(alert).toContainText('NEO4J_URI');
    const { status, text } = await health();
    expect([status, text.includes('NEO4J_URI'), text.includes(env['NEO4J_PASSWORD'] ?? '')]).toEqual([
      503,
      true,
      false,
    ]);
    await expect(explorer.subject('Leg cramps')).toBeVisible();
    gate.open();
    await expect(explorer.subject('Varicose veins')).toBeVisible(patience);
    await expect(explorer.answer.getByRole('alert')).toHaveCount(0);
  });

  await test.step('while the page is loaded', async () => {
    gate.shut();
    await page.goto(app.url, patience);
    await expect(page.getByRole('heading', { level: 1, name: 'The graph cannot be read' })).toBeVisible();
    await expect(page.getByText('NEO4J_URI', { exact: false })).toBeVisible();
    expect(await page.content()).not.toContain(env['NEO4J_PASSWORD'] ?? '');
    gate.open();
    await expect(page.locator('[data-explorer="ready"]')).toBeVisible(patience);
  });
  await page.goto('about:blank');
  gate.close();
});
