/**
 * What a relationship type needs before its first claim is written: ids that are unique among its claims, which are
 * found by their data set and id. It is looked up once for an import which types have it.
 */
import { writeTime, type Connection } from './connection';
import { awaitIndexes, claimConstraint, constraintNames } from './cypher/schema';
import { kindLabel, quoted } from './names';
import { indexWait } from './schema';

const constraintOf = (type: string): string => `etiograph_claim_${kindLabel(type)}`;

export class ClaimTypes {
  private known: Promise<Set<string>> | null = null;

  constructor(private readonly connection: Connection) {}

  /** Makes types ready; those that are cost nothing. */
  async prepare(types: Iterable<string>): Promise<void> {
    this.known ??= this.connection
      .read((transaction) => transaction.rows<{ name: string }>(constraintNames), writeTime)
      .then((rows) => new Set(rows.map(({ name }) => name)));
    const known = await this.known;
    const missing = [...new Set(types)].filter((type) => !known.has(constraintOf(type)));
    if (missing.length === 0) return;
    for (const type of missing) {
      await this.connection.command(claimConstraint(quoted(type), quoted(constraintOf(type))));
      known.add(constraintOf(type));
    }
    await this.connection.command(awaitIndexes, { seconds: indexWait });
  }
}
