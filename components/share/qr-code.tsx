import { QRCodeSVG } from 'qrcode.react'

type Props = {
  /** What the code holds: an address of this site. */
  value: string
  /** Id of the words beside it that say what it is. */
  labelledBy: string
  /** So that `QrAgain` can show it once more. */
  id?: string
}

/** Dark on light in every theme, with the four clear modules around it that scanners ask for. */
export function QrCode({ value, labelledBy, id }: Props) {
  return (
    <QRCodeSVG
      id={id}
      value={value}
      aria-labelledby={labelledBy}
      level="Q"
      marginSize={4}
      bgColor="#fff"
      fgColor="#0b1a26"
    />
  )
}

/** A code that stands elsewhere in the page, once more: a second drawing would weigh as much as ten paragraphs. */
export function QrAgain({ id, title }: { id: string; title: string }) {
  return (
    <svg viewBox="0 0 100 100" role="img" aria-label={title}>
      <use href={`#${id}`} width="100" height="100" />
    </svg>
  )
}
