import { texts } from '../../texts/texts'

const fr = {
  state: 'Copie en échec',
  copying: (bucket: string) => `Copie vers le bucket « ${bucket} » en cours.`,
  copied: (bucket: string, ago: string) =>
    `L’édition en ligne est dans le bucket « ${bucket} », vérifiée ${ago}.`,
  before: (bucket: string, id: string) =>
    `Le bucket « ${bucket} » a encore l’édition ${id} ; la copie de celle-ci suit.`,
  newer: (bucket: string, ago: string) =>
    `Le bucket « ${bucket} » a une édition plus récente, publiée par une autre machine (vérifié ${ago}).`,
  failed: (bucket: string, ago: string, retry?: string) =>
    `La copie vers le bucket « ${bucket} » a échoué ${ago}. Nouvel essai ${retry ?? 'au prochain passage'}. Ce qui s’y trouve reste en ligne.`,
}

const en: typeof fr = {
  state: 'Copy failing',
  copying: (bucket) => `Being copied into the bucket “${bucket}”.`,
  copied: (bucket, ago) => `The edition online is in the bucket “${bucket}”, checked ${ago}.`,
  before: (bucket, id) =>
    `The bucket “${bucket}” still has edition ${id}; the copy of this one follows.`,
  newer: (bucket, ago) =>
    `The bucket “${bucket}” has a later edition, published by another machine (checked ${ago}).`,
  failed: (bucket, ago, retry) =>
    `The copy into the bucket “${bucket}” failed ${ago}. The next try is ${retry ?? 'in the next round'}. What is there stays online.`,
}

export const BUCKET_WORDS = texts('bucket', { fr, en })
