import { NotHere } from '../../not-here'

export default function FiguresNotFound() {
  return <NotHere says="Bestillingen finnes ikke, eller den er ikke til deg." />
}
