type Metric = { name: string; help: string; type: 'gauge' | 'counter'; value: number }

/** Prometheus' text format 0.0.4. */
export const metricsText = (metrics: Metric[]): string =>
  metrics
    .map(
      ({ name, help, type, value }) => `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${name} ${value}\n`,
    )
    .join('')

/** Numbers are told to this machine alone. @param address of the asker, behind trusted proxies */
export const isThisMachine = (address: string): boolean => /^(127\.|::1$|::ffff:127\.)/.test(address)
