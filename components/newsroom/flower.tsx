/** The flamboyant's flower: four white petals, one red. */
export function Flower() {
  const petal = 'M16 15C11 11 11 5 16 2c5 3 5 9 0 13z'
  return (
    <svg className="flower" viewBox="0 0 32 32" aria-hidden="true">
      {[0, 72, 144, 216, 288].map((turn) => (
        <path
          key={turn}
          d={petal}
          fill={turn === 288 ? '#e0404c' : '#fff'}
          transform={`rotate(${turn} 16 16)`}
        />
      ))}
      <circle cx="16" cy="16" r="2" fill="#ffd33d" />
    </svg>
  )
}
