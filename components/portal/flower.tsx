const petal = 'M0-7C-5-15-21-22-17-37C-13-46 13-46 17-37C21-22 5-15 0-7z'

/** The mark: hoa phượng, four red petals and the white speckled one. */
export function Flower({ className }: { className: string }) {
  return (
    <svg className={className} viewBox="-50 -50 100 100" aria-hidden="true">
      <g fill="#D7303F">
        {[72, 144, 216, 288].map((turn) => (
          <path key={turn} transform={`rotate(${turn})`} d={petal} />
        ))}
      </g>
      <path fill="#fff" stroke="#D7303F" strokeWidth="1.6" d={petal} />
      <g fill="none" strokeLinecap="round">
        <path stroke="#D7303F" strokeWidth="2.2" d="M0-14v16M-6-20l-4-10M6-20l4-10M0-24v-14" />
        <path stroke="#F6D9B8" strokeWidth="2" d="M0 2q-10 8-12 22M0 2q-2 12 2 26M0 2q10 6 14 18" />
      </g>
    </svg>
  )
}
