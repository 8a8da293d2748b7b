import { inArray, or, sql } from 'drizzle-orm'
import { report, section } from '@/db/schema/reports'
import { requirementSection } from '@/db/schema/statutory'
import { askedOf, bindingNames, type Requirement } from '@/lib/core/statutory'

/** What the report is asked for, as it is bound now. */
const asked = or(
  ...bindingNames.map(
    (name) =>
      sql`(${name} = any(${report.bound}) and ${inArray(requirementSection.requirement, askedOf([name]))})`,
  ),
)

/** What a section answers of what the law asks of its report; read with its report. */
export const answersOf = sql<Requirement[]>`array(
  select ${requirementSection.requirement} from ${requirementSection}
  where ${requirementSection.sectionId} = ${section.id} and ${asked} order by 1)`
