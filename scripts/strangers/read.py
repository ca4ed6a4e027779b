"""Reads a file of ours with a library that is not ours, and prints what it found as JSON.

usage: read.py LIBRARY FILE [FILE]

Nothing here knows how the files were made: what counts is what such a library understands by itself.
"""

import json
import os
import sys


def networkx(graph):
    """Nodes as pairs of id and name, edges as triples with their polarity."""
    nodes = [[str(node), data.get("name", data.get("label"))] for node, data in graph.nodes(data=True)]
    edges = [[str(s), str(o), str(data.get("negated"))] for s, o, data in graph.edges(data=True)]
    return {"directed": graph.is_directed(), "nodes": nodes, "edges": edges}


def graphml(file):
    import networkx as nx

    return networkx(nx.read_graphml(file, force_multigraph=True))


def gexf(file):
    import networkx as nx

    return networkx(nx.read_gexf(file))


def cx2(file):
    from ndex2.cx2 import RawCX2NetworkFactory

    network = RawCX2NetworkFactory().get_cx2network(file)
    nodes = network.get_nodes()

    def of(node):
        return nodes[node]["v"].get("represents")

    return {
        "nodes": [[of(key), node["v"].get("name")] for key, node in nodes.items()],
        "edges": [[of(e["s"]), of(e["t"]), str(e["v"].get("negated"))] for e in network.get_edges().values()],
    }


def biolink(nodes_file, edges_file):
    """What the Biolink Model Toolkit refuses, by the model's own schema, without asking the network."""
    import csv

    import biolink_model
    import bmt

    csv.field_size_limit(sys.maxsize)
    schema = os.path.join(list(biolink_model.__path__)[0], "schema", "biolink_model.yaml")
    toolkit = bmt.Toolkit(schema=schema, predicate_map={"predicate mappings": []})

    def rows(file):
        with open(file, newline="", encoding="utf-8") as table:
            yield from csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE)

    refused = []
    categories = {}
    for row in rows(nodes_file):
        categories[row["id"]] = row["category"].split("|")
        refused += [["category", name] for name in categories[row["id"]] if not toolkit.is_category(name)]
    edges = 0
    for row in rows(edges_file):
        edges += 1
        predicate = row["predicate"]
        if not toolkit.is_predicate(predicate):
            refused.append(["predicate", predicate])
            continue
        ends = [(s, o) for s in categories[row["subject"]] for o in categories[row["object"]]]
        if not any(toolkit.validate_edge(s, predicate, o) for s, o in ends):
            refused.append(["edge", row["id"], predicate, *ends[0]])
    return {"nodes": len(categories), "edges": edges, "refused": refused}


def jsonld(file):
    """Associations, those that are negated, and triples that would claim something outside of one."""
    from rdflib import RDF, Graph, Namespace

    model = Namespace("https://w3id.org/biolink/vocab/")
    graph = Graph()
    graph.parse(file, format="json-ld")
    associations = set(graph.subjects(RDF.type, model.Association))
    loose = [
        str(p)
        for s, p, _ in graph
        if str(p).startswith(str(model)) and s not in associations and (s, RDF.type, None) in graph
    ]
    return {
        "associations": len(associations),
        "negated": sum(1 for a in associations if str(graph.value(a, model.negated)).lower() == "true"),
        "withSource": sum(1 for a in associations if (a, model.primary_knowledge_source, None) in graph),
        "nodePredicates": sorted(set(loose)),
    }


libraries = {"graphml": graphml, "gexf": gexf, "cx2": cx2, "biolink": biolink, "jsonld": jsonld}

if __name__ == "__main__":
    json.dump(libraries[sys.argv[1]](*sys.argv[2:]), sys.stdout)
