export default function Loading() {
  return (
    <main id="innhold" className="b-wrap b-main">
      <div className="b-empty b-skel" role="status">
        <span>Henter kapittelet …</span>
        <i />
        <i />
      </div>
    </main>
  )
}
