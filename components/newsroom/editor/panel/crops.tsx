import type { PickedMedia } from '../../media/picked'

const shapes = [
  ['16:9', 16 / 9],
  ['1:1', 1],
  ['Chia sẻ', 1.91],
] as const

/** How the picture is cut where it stands elsewhere: around its focal point. */
export function Crops({ picture }: { picture: PickedMedia }) {
  return (
    <div className="lead-crops" aria-hidden="true">
      {shapes.map(([name, ratio]) => (
        <figure key={name}>
          {/* eslint-disable-next-line @next/next/no-img-element -- variants are made when a picture is received */}
          <img
            src={picture.url}
            alt=""
            style={{
              aspectRatio: ratio,
              objectPosition: `${picture.focalX * 100}% ${picture.focalY * 100}%`,
            }}
          />
          {name}
        </figure>
      ))}
    </div>
  )
}
