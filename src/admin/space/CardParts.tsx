'use client'

import { SOCIAL_NETWORKS } from '../../../collections/choices'
import type { Card, Space } from '../../space/space'
import { KeptPart } from './KeptPart'
import { LogoPart } from './LogoPart'
import { SitesPart } from './SitesPart'
import { SocialPart } from './SocialPart'
import { TextPart } from './TextPart'
import { useWords } from './useWords'

type Props = Pick<Space, 'logo' | 'kept' | 'textLanguage'> & {
  values: Card
  set: (changed: Partial<Card>) => void
  /** What is wrong with the field of that name. */
  problem: (name: string) => string | undefined
}

/** The fields of a card: those that follow a collection of the host's are shown, all others may be changed. */
export function CardParts({ logo, kept, textLanguage, values, set, problem }: Props) {
  const { language, words } = useWords()
  const { service, website, sites, social } = values
  const from = (name: string) => (kept?.fields.includes(name) ? kept.from : undefined)
  const [keptService, keptWebsite] = [from('service'), from('website')]
  const [keptSites, keptSocial, keptLogo] = [from('sites'), from('social'), from('logo')]
  const network = (asked: string) =>
    SOCIAL_NETWORKS.find(({ value }) => value === asked)?.label[language] ?? asked
  return (
    <>
      {keptService ? (
        <KeptPart label={words.service} lang={textLanguage} from={keptService}>
          {service && <p className="costo-space__text">{service}</p>}
        </KeptPart>
      ) : (
        <TextPart
          {...{ label: words.service, help: words.serviceHelp, problem: problem('service') }}
          {...{ value: service, lang: textLanguage, rows: 4, maxLength: 400 }}
          change={(changed) => set({ service: changed })}
        />
      )}
      {keptWebsite ? (
        <KeptPart label={words.website} from={keptWebsite}>
          {website && <p className="costo-space__text">{website}</p>}
        </KeptPart>
      ) : (
        <TextPart
          {...{ label: words.website, help: words.websiteHelp, problem: problem('website') }}
          {...{ value: website, type: 'url' }}
          change={(changed) => set({ website: changed })}
        />
      )}
      {keptSites ? (
        <KeptPart label={words.sites} from={keptSites}>
          {listOf(sites.map(({ url }) => url))}
        </KeptPart>
      ) : (
        <SitesPart
          sites={sites}
          change={(changed) => set({ sites: changed })}
          problem={problem('sites')}
        />
      )}
      {keptSocial ? (
        <KeptPart label={words.social} from={keptSocial}>
          {listOf(social.map((one) => `${network(one.network)} · ${one.url}`))}
        </KeptPart>
      ) : (
        <SocialPart
          social={social}
          change={(changed) => set({ social: changed })}
          problem={problem('social')}
        />
      )}
      {keptLogo ? (
        <KeptPart label={words.logo} from={keptLogo}>
          {logo && <img src={logo.src} alt={logo.alt} />}
        </KeptPart>
      ) : (
        <LogoPart logo={logo} problem={problem('file') ?? problem('logo')} />
      )}
    </>
  )
}

const listOf = (texts: string[]) =>
  texts.length > 0 && (
    <ul className="costo-space__text">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
