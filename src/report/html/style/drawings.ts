/** The map of the way and the timeline: what a line says by colour it says by its pattern too. */
export const DRAWINGS = `
svg{display:block;width:100%;height:auto;font-family:inherit}
.route{max-width:28rem;margin:0 auto}
svg text{fill:var(--ink)}
.route .name{font-size:15px;font-weight:650}
.route .detail,.route .says,.route .fault{font-size:13px}
.route .group{font-size:13px;font-weight:650;fill:var(--soft)}
svg .detail{fill:var(--soft)}
.route .says.good{fill:var(--good)}.route .says.bad{fill:var(--bad);font-weight:600}.route .says.held{fill:var(--warn);font-weight:600}.route .says.open{fill:var(--open)}
.route .fault.bad{fill:var(--bad);font-weight:600}.route .fault.warn{fill:var(--warn);font-weight:600}.route .fault.plain{fill:var(--soft)}
.edge{fill:none;stroke-width:3;stroke-linecap:round}
.edge.good{stroke:var(--good)}.edge.bad{stroke:var(--bad);stroke-dasharray:2 7}.edge.held{stroke:var(--warn);stroke-dasharray:7 7}.edge.open{stroke:var(--soft);stroke-dasharray:.1 7;opacity:.8}
.stop{stroke:var(--card);stroke-width:3}
.stop.good{fill:var(--good)}.stop.bad,.stop.worst{fill:var(--bad)}.stop.worse{fill:var(--warn)}.stop.open{fill:var(--open)}.stop.plain{fill:var(--soft)}.stop.away{fill:var(--card);stroke:var(--soft);stroke-width:2}
path.mark{fill:none;stroke:var(--on-strong);stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.gap{fill:var(--card)}.cross{fill:none;stroke:var(--bad);stroke-width:3;stroke-linecap:round}
.timeline{min-width:44rem;padding:1rem}
.timeline text{font-size:13px}.tick{stroke:var(--line);stroke-width:1}
.bar.seen{fill:var(--link)}.bar.failed{fill:var(--bad)}.bar.skipped{fill:var(--soft)}
.bar{opacity:.75}
@media print{.timeline{min-width:0}}
`;
