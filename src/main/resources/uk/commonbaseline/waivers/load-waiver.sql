insert into warehouse.waiver (fingerprint, code, council, feed, place, mentions, owner, reason, accepted_by, accepted_on,
    expires_on, listed)
values (:fingerprint, :code, :council, :feed, :place, :mentions, :owner, :reason, :acceptedBy, :acceptedOn, :expiresOn, true)
on conflict (fingerprint) do update set listed = true
