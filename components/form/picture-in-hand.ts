const isPicture = ({ type }: File) => type.startsWith('image/')

/** The picture that is pasted. Words copied from a document bring a picture of themselves along: then it is words. */
export function pastedPicture({ clipboardData: data }: ClipboardEvent): File | null {
  if (data?.getData('text/plain') !== '') return null
  return [...data.files].find(isPicture) ?? null
}

export function draggedPicture({ dataTransfer }: DragEvent): File | null {
  return [...(dataTransfer?.files ?? [])].find(isPicture) ?? null
}

/** Whether somebody writes there, so that what they paste is meant for the text. */
export function inText(place: EventTarget | null): boolean {
  return place instanceof Element && place.closest('input, textarea, [contenteditable="true"]') !== null
}
