// @ts-check
import { createServer } from 'node:http'
import pg from 'pg'

/**
 * The least that could store an answer and show a page: one insert with autocommit, 5 KB of HTML. What the portal's
 * figures are held against. `PORT` and `DATABASE_URL` as for the portal.
 */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
await pool.query('create table if not exists answers (id bigserial primary key, question text, value text)')

const text = 'Mikä tuo sinut tänne juuri nyt? Tilanteesi ratkaisee, mistä aloitamme. '
const [head, end] = ['<!doctype html><html lang="fi"><title>Question</title><p>', '</p></html>']
const page = Buffer.from(head + text.repeat(100).slice(0, 4850) + end)
const headers = { 'content-type': 'text/html; charset=utf-8', 'content-length': page.length }

const store = { name: 'store', text: 'insert into answers (question, value) values ($1, $2)' }

createServer((request, response) => {
  let body = ''
  request.setEncoding('utf8')
  request.on('data', (chunk) => (body += chunk))
  request.on('end', async () => {
    try {
      if (request.method === 'POST') await pool.query({ ...store, values: [request.url, body] })
      response.writeHead(200, headers).end(page)
    } catch {
      response.writeHead(500).end()
    }
  })
}).listen(Number(process.env.PORT), '127.0.0.1')
