/**
 * Names as DATAtourisme writes them in its own files: the ontology's own without a prefix, texts by language. Written
 * into each file, so that nobody has to ask us what a name means.
 * @see https://www.datatourisme.fr/ontology/core
 */
export const CONTEXT = {
  '@vocab': 'https://www.datatourisme.fr/ontology/core#',
  kb: 'https://www.datatourisme.fr/resource/core#',
  dc: 'http://purl.org/dc/elements/1.1/',
  ebucore: 'http://www.ebu.ch/metadata/ontologies/ebucore/ebucore#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  olo: 'http://purl.org/ontology/olo/core#',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'http://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  'rdfs:label': { '@id': 'rdfs:label', '@container': '@language' },
  'rdfs:comment': { '@id': 'rdfs:comment', '@container': '@language' },
  'dc:description': { '@id': 'dc:description', '@container': '@language' },
  'ebucore:title': { '@id': 'ebucore:title', '@container': '@language' },
  shortDescription: { '@container': '@language' },
  lastUpdate: { '@type': 'xsd:date' },
  'ebucore:locator': { '@id': 'ebucore:locator', '@type': 'xsd:anyURI' },
  'foaf:homepage': { '@id': 'foaf:homepage', '@type': 'xsd:anyURI' },
  'owl:sameAs': { '@id': 'owl:sameAs', '@type': '@id' },
  'schema:license': { '@id': 'schema:license', '@type': '@id' },
} as const
