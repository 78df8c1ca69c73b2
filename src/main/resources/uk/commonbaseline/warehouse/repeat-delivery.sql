update warehouse.delivery
set state = 'repeated', outcome = 'already-received', repeats = :known
where delivery_id = :id
  and state = 'claimed'
