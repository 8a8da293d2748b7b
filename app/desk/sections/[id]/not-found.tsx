import { NotHere } from '../../not-here'

export default function SectionNotFound() {
  return <NotHere says="Siden finnes ikke, eller du har ikke tilgang til den." />
}
