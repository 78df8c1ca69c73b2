select exists (select from warehouse.outbox
               where kind = 'edition' and about = :edition and readership = :readership and pack_sha256 <> :packSha256
                 and lower(address) = lower(:address) and state = 'sent')
