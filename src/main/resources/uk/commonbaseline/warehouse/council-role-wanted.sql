-- The statements that are still to be run for a council's role, in their order.
select statement
from (values
    (1, not exists (select from pg_roles where rolname = :role), format('create role %I nologin', :role)),
    (2, not exists (select from pg_auth_members m join pg_roles g on g.oid = m.roleid join pg_roles r on r.oid = m.member
                    where g.rolname = 'baseline_council' and r.rolname = :role), format('grant baseline_council to %I', :role)),
    (3, true, format('insert into warehouse.council_role values (%L, %L) on conflict (role_name) do update set council = excluded.council', :role, :council))
) as step (number, wanted, statement)
where wanted
order by number
