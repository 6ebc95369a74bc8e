import { texts } from '../../texts/texts'

export const WORDS = texts('placements', {
  fr: {
    title: 'À publier',
    unsaved:
      'Enregistrez : les partenaires montrés sont choisis à tour de rôle, puis leurs textes sont proposés ici.',
    loading: 'Préparation…',
    failed:
      'Les textes n’ont pas pu être préparés : vérifiez la connexion et que vous êtes encore identifié, puis rechargez la page.',
    shown: 'Montrés, dans cet ordre :',
    missing: (count: number) =>
      count === 1
        ? 'Un partenaire choisi n’est plus public : il est laissé de côté.'
        : `${count} partenaires choisis ne sont plus publics\u00a0: ils sont laissés de côté.`,
    newsletterNote:
      'Collez le HTML dans un bloc « HTML » ou « code » de votre outil d’envoi. Les liens sont comptés, sans cookie.',
    preview: 'Aperçu de la lettre',
    copyHtml: 'Copier le HTML',
    copyText: 'Copier la version texte',
    plainText: 'Version texte',
    short: 'Texte court',
    long: 'Texte long',
    characters: (count: number) => `${count} caractères`,
    copyShort: 'Copier le texte court',
    copyLong: 'Copier le texte long',
    picture: 'Image à partager',
    savePicture: 'Enregistrer l’image',
    alternative: 'Texte de remplacement de l’image',
    copyAlternative: 'Copier le texte de remplacement',
    printText: 'Texte à imprimer',
    copyPrint: 'Copier le texte',
    sheet: 'Ouvrir la planche à imprimer',
    codes: 'Codes à flasher',
    saveCode: (name: string) => `Enregistrer le code de ${name} (SVG)`,
    copied: 'Copié.',
    notCopied: 'Le navigateur a refusé la copie : sélectionnez le texte et copiez-le vous-même.',
    afterwards:
      'Une fois parue, écrivez plus haut le jour et le nombre d’exemplaires ou de destinataires : le compte les montrera comme déclarés.',
  },
  en: {
    title: 'To be published',
    unsaved: 'Save: the partners shown are picked in turn, and their texts are offered here.',
    loading: 'Preparing…',
    failed:
      'The texts could not be prepared: check the connection and that you are still logged in, then reload the page.',
    shown: 'Shown, in this order:',
    missing: (count: number) =>
      count === 1
        ? 'One partner picked is public no longer, and is left out.'
        : `${count} partners picked are public no longer, and are left out.`,
    newsletterNote:
      'Paste the HTML into an “HTML” or “code” block of your mailing tool. Links are counted, without cookies.',
    preview: 'Preview of the newsletter',
    copyHtml: 'Copy the HTML',
    copyText: 'Copy the plain text',
    plainText: 'Plain text',
    short: 'Short text',
    long: 'Long text',
    characters: (count: number) => `${count} characters`,
    copyShort: 'Copy the short text',
    copyLong: 'Copy the long text',
    picture: 'Picture to share',
    savePicture: 'Save the picture',
    alternative: 'Alternative text of the picture',
    copyAlternative: 'Copy the alternative text',
    printText: 'Text to print',
    copyPrint: 'Copy the text',
    sheet: 'Open the sheet to print',
    codes: 'Codes to scan',
    saveCode: (name: string) => `Save the code of ${name} (SVG)`,
    copied: 'Copied.',
    notCopied: 'The browser refused to copy: select the text and copy it yourself.',
    afterwards:
      'Once it is out, write the day and the number of copies or recipients above: the account will show them as declared.',
  },
})

export type Language = keyof typeof WORDS
