/** What would settle a question that stayed open: what to try, and whom to ask. */
export const settling = {
  label: "To settle it",
  askZone:
    "Ask the zone's own name servers, past our resolver. If they fail, too, whoever runs that DNS must act; if they answer, it is our resolver that does not.",
  askNetwork:
    "Ask the name servers of the reverse zone themselves. If they fail, too, the provider whom the address belongs to must repair that zone.",
  askServer: "Ask that server from another network, too. If it stays silent there, whoever runs it must act.",
  askOutside:
    "Here the name leads to a private address: this DNS may tell the inside something else than the world. Ask past it, or from another network.",
  checkSignatures:
    "Ask with and without the check of signatures: if only the unchecked answer comes, the zone's signatures are wrong.",
  validatingResolver: "Our resolver says nothing about signatures: name one that checks them, with --dns.",
  nameResolver: "No DNS server answered here: name another one with --dns, and run this again.",
  askList:
    "Ask the list through a resolver of your own (--dns): many lists refuse large public ones. Or look the entry up on the list's own page.",
  fetchPolicy: "Fetch the policy from another network, too. If nobody gets it, whoever runs that web server must act.",
  tryElsewhere:
    "Try the same from another network. If nobody gets through, {host} is down or shut, and whoever runs it must act; if others do, it is this network or this address that is kept out.",
  askLog:
    "Try again in some minutes. Whoever runs {host} finds our connection in its log (time {time}, from {ip}) and can tell why it ended so.",
  askWhy:
    "The reply leaves its reason out, or can be read in more than one way: only whoever runs {host} can tell. Give them the reply, its time ({time}) and our address ({ip}).",
  handOver: "Only a message that is really handed over would show it (mxray smoke --send).",
  afterPause: "Try again after the pause, from the same address; --deadline gives mxray the time to do so.",
  moreRepeats: "Allow mxray more repeats: --experiments 20.",
  moreTime: "Run it again, with more time: --deadline 300.",
  runWhole: "It was left out: run it again without --only and --skip.",
  otherFamily: "Run it from a machine that has IPv{family}.",
} as const;
