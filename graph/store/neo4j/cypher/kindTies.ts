/** How kinds are tied. Parameters: seen, the names of the complete data sets, and unchecked. */
export const pairsOfKinds = `
MATCH (n:Node)-[r]->(m:Node) WHERE r.dataset IN $seen AND ($unchecked OR NOT r.unchecked)
WITH DISTINCT n, type(r) AS type, r.negated AS negated, m
RETURN n.kind AS subject, type, m.kind AS object, negated, count(*) AS count`;
