import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onPath } from './debian.js'

/** The checker of PDF/UA, from Maven Central: Java's own way to a package. */
const VERAPDF = { group: 'org.verapdf', artifact: 'validation-model', version: '1.30.2' }
const FOLDER = '.tmp/verapdf'

/** Only where there is a Java and a Maven already: they are too large to be brought for one test. */
export function findVerapdf() {
  if (existsSync(join(FOLDER, 'lib')) && readdirSync(join(FOLDER, 'lib')).length) return
  if (!onPath('java') || !onPath('mvn')) {
    console.warn('java and mvn are missing: PDF/UA is not checked by veraPDF')
    return
  }
  const { group, artifact, version } = VERAPDF
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(
    join(FOLDER, 'pom.xml'),
    `<project><modelVersion>4.0.0</modelVersion><groupId>vitrine</groupId><artifactId>verapdf</artifactId><version>1</version>
<dependencies><dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency></dependencies></project>
`,
  )
  const args = ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=lib']
  try {
    execFileSync('mvn', args, { cwd: FOLDER, stdio: ['ignore', 'inherit', 'inherit'] })
  } catch (cause) {
    console.warn(`veraPDF could not be had, PDF/UA is not checked by it: ${cause.message}`)
  }
}
