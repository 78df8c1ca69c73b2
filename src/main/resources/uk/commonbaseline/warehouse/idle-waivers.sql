-- Waivers of the settings in force that do nothing: they have expired, or no delivery that counts has what they speak of.
select w.code, w.council, w.feed, w.place, w.mentions, w.owner, w.expires_on, w.expires_on < :today as expired
from warehouse.waiver w
where w.listed
  and (w.expires_on < :today
       or not exists (select from warehouse.waived x
                      join warehouse.delivery d using (delivery_id)
                      where x.waiver_id = w.waiver_id and d.state = 'published'))
order by w.council, w.feed, w.code, w.waiver_id
