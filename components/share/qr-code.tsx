import { QRCodeSVG } from 'qrcode.react'

type Props = {
  /** What the code holds: an address of this site. */
  value: string
  /** What it is, for those who can't see it. */
  title: string
}

/** Dark on light in every theme, with the four clear modules around it that scanners ask for. */
export function QrCode({ value, title }: Props) {
  return <QRCodeSVG value={value} title={title} level="Q" marginSize={4} bgColor="#fff" fgColor="#0b1a26" />
}
