-- Ends the connection that holds the runner's lock, as a database that was restarted would.
select pg_terminate_backend(lock.pid)
from pg_locks lock
join pg_database here on here.oid = lock.database
where lock.locktype = 'advisory'
  and here.datname = current_database()
