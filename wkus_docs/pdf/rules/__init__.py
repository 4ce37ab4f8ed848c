"""What a finished PDF must have to be called accessible and fit for an archive, each rule by itself."""
