import { expect, it } from 'vitest'
import { watchDisk } from './disk-watch'
import { DatabaseAway, DatabaseFault } from './faults'

it('knows a full disk from the write that failed, and that it has room again after half a minute without one', async () => {
  let now = 0
  const disk = watchDisk(() => now)
  expect(disk.isFull()).toBe(false)
  await expect(disk.watch(Promise.reject(new DatabaseAway('53300')))).rejects.toThrow()
  await expect(disk.watch(Promise.reject(new DatabaseFault({ code: '23505' })))).rejects.toThrow()
  expect(disk.isFull(), 'too many connections or a broken constraint is no full disk').toBe(false)
  await expect(disk.watch(Promise.reject(new DatabaseAway('53100')))).rejects.toThrow('53100')
  expect(await disk.watch(Promise.resolve('read')), 'what is read still comes').toBe('read')
  expect(disk.isFull()).toBe(true)
  now = 30_000
  expect(disk.isFull()).toBe(false)
})
