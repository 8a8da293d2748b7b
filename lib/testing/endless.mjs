// A program that does what it is told to: for the tests of what becomes of it.
process.once('message', (task) => {
  if (task === 'answer') process.send(process.env, () => process.disconnect())
  else if (task === 'tell') {
    for (const told of [1, 2]) process.send({ told })
    process.send({ done: true }, () => process.disconnect())
  } else if (task === 'fall') throw new Error('fell')
  else if (task === 'fill') for (const held = []; ; ) held.push(new Array(100_000).fill(held.length))
  else for (;;);
})
